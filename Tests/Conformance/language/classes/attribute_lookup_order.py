# Data descriptors, the instance's own attributes, other class attributes, `__getattr__`.
class Data:
    def __get__(self, instance, owner):
        return f"data get {instance is not None} {owner.__name__}"

    def __set__(self, instance, value):
        print("data set", value)


class NonData:
    def __get__(self, instance, owner):
        return f"non-data get {instance is not None}"


class SetOnly:
    def __set__(self, instance, value):
        instance.__dict__["only"] = value


class C:
    data = Data()
    non = NonData()
    only = SetOnly()
    plain = "class"

    def __getattr__(self, name):
        return f"__getattr__({name})"


c = C()
print(c.data, c.non, type(c.only).__name__, c.plain, c.missing)
c.__dict__.update(data="own data", non="own non", plain="own plain", missing="own missing")
print(c.data, c.non, c.plain, c.missing)
c.data = 5
c.only = 6
print(c.only, C.data, C.non, C.plain)
del c.non, c.plain
print(c.non, c.plain)
try:
    del c.data
except AttributeError as e:
    print(e)
try:
    C.missing
except AttributeError as e:
    print(e)
print(getattr(c, "x"), getattr(C, "x", "default"), hasattr(c, "anything"), hasattr(C, "anything"))


class Raising:
    def __getattr__(self, name):
        raise AttributeError(f"no {name} here")

    @property
    def broken(self):
        return self.inner_missing


r = Raising()
print(hasattr(r, "a"), getattr(r, "a", 1))
for name in ("a", "broken"):
    try:
        getattr(r, name)
    except AttributeError as e:
        print(e)
