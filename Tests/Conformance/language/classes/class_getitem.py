# Subscripting classes: `__class_getitem__`, builtin generics, and what cannot be subscripted.
class Box:
    def __class_getitem__(cls, item):
        print("class_getitem", cls.__name__, item)
        return cls

    def __getitem__(self, item):
        return "instance", item


print(Box[int] is Box, Box[1, 2] is Box, Box()[3])


class Sub(Box): pass


Sub["x"]
print(list[int], dict[str, int], tuple[int, ...], set[str], type[int], list[list[int]], list["Forward"])
a = list[int]
print(a.__origin__, a.__args__, a([1, 2]), a == list[int], hash(a) == hash(list[int]), type(a).__name__)
print(isinstance([], list), a.__name__, a.append.__name__)
for f in (lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: int[str], lambda: object[int],
          lambda: str["x"], lambda: Plain[1], lambda: list[int][str], lambda: len[int], lambda: None[int]):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Plain: pass


try:
    Plain[1]
except TypeError as e:
    print(e)


class L(list[int]):
    pass


print(L.__bases__, L.__orig_bases__, L([1]))


class MroEntries:
    def __mro_entries__(self, bases):
        print("mro_entries", len(bases))
        return (dict,)


class D(MroEntries()): pass


print(D.__bases__, len(D.__orig_bases__))
print(int | str, int | None, list[int] | None, isinstance(5, int | str), isinstance(None, int | None))
try:
    int | 5
except TypeError as e:
    print(e)
try:
    class Bad(5): pass
except TypeError as e:
    print(e)
