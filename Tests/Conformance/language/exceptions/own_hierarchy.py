# A family of errors with data of their own.
class ShopError(Exception):
    code = 100

    def __str__(self):
        return f"[{self.code}] {super().__str__() or self.__doc__}"


class NotFound(ShopError):
    """there is no such thing"""
    code = 404


class OutOfStock(ShopError):
    code = 409

    def __init__(self, item, wanted, left):
        super().__init__(f"{wanted} {item} wanted, {left} left")
        self.item, self.wanted, self.left = item, wanted, left

    def __reduce__(self):
        return type(self), (self.item, self.wanted, self.left)


class Both(NotFound, KeyError):
    pass


stock = {"pen": 5, "ink": 0}


def order(item, count):
    if item not in stock:
        raise NotFound if item.startswith("?") else NotFound(item)
    if stock[item] < count:
        raise OutOfStock(item, count, stock[item])
    stock[item] -= count
    return stock[item]


for item, count in (("pen", 3), ("pen", 3), ("ink", 1), ("cup", 1), ("?", 1)):
    try:
        print("left:", order(item, count))
    except OutOfStock as e:
        print("short:", e, e.wanted - e.left, e.args)
    except ShopError as e:
        print("error:", e, repr(e), e.args)
try:
    raise Both("k")
except KeyError as e:
    print(e, isinstance(e, ShopError), [c.__name__ for c in Both.__mro__])
print(issubclass(OutOfStock, ShopError), ShopError.__subclasses__(), OutOfStock("x", 1, 0) == OutOfStock("x", 1, 0))
e = Exception("a", 2)
print(e, repr(e), e.args, str(Exception()), repr(Exception("one")), str(KeyError("k")), str(KeyError()), Exception(None))
try:
    raise "text"
except TypeError as e:
    print(e)
try:
    raise OutOfStock
except TypeError as e:
    print(str(e).replace("__main__.", ""))
