"""singledispatch chooses by the class of the first argument."""
from functools import singledispatch, singledispatchmethod
from collections.abc import Mapping, Sequence


@singledispatch
def show(value, indent=0):
    """Shows anything."""
    return f"something: {value!r}"


@show.register
def _(value: int, indent=0):
    return f"int {value}"


@show.register(float)
def show_float(value, indent=0):
    return f"float {value:.2f}"


@show.register(list)
@show.register(tuple)
def _(value, indent=0):
    return "[" + "; ".join(show(item) for item in value) + "]"


@show.register
def _(value: dict | set, indent=0):
    return f"{type(value).__name__} of {len(value)}"


show.register(type(None), lambda value, indent=0: "nothing")
for value in (1, True, 2.5, "text", [1, 2.0, (3, None)], {"a": 1}, {1, 2}, 1j):
    print(show(value))
print(show.__name__, show.__doc__, show.dispatch(bool) is show.dispatch(int), show.dispatch(str) is show.registry[object])
print(sorted(cls.__name__ for cls in show.registry))


class Base:
    pass


class Child(Base):
    pass


@show.register
def _(value: Base, indent=0):
    return "a base" + " " * indent + "."


print(show(Child()), show(Child(), indent=2), show_float(3))


@singledispatch
def size(value):
    return "unknown"


@size.register
def _(value: Sequence):
    return f"sequence of {len(value)}"


@size.register
def _(value: Mapping):
    return f"mapping of {len(value)}"


print(size([1, 2]), size((1,)), size("abc"), size({1: 2}), size({1}), size(range(4)))
for wrong in (lambda: show(), lambda: show.register(3), lambda: show.register(lambda x: x)):
    try:
        wrong()
    except TypeError as error:
        print("TypeError:", str(error).split(" at 0x")[0])


class Negator:
    @singledispatchmethod
    def neg(self, value):
        raise NotImplementedError(f"cannot negate {value!r}")

    @neg.register
    def _(self, value: int):
        return -value

    @neg.register
    def _(self, value: bool):
        return not value

    @neg.register(str)
    def _(self, value):
        return value[::-1]


n = Negator()
print(n.neg(5), n.neg(True), n.neg("abc"))
try:
    n.neg(1.5)
except NotImplementedError as error:
    print("NotImplementedError:", error)
