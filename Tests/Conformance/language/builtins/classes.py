"""isinstance, issubclass, type, object, super, callable on odd arguments."""
print(isinstance(1, int), isinstance(True, int), isinstance("a", (int, str)), isinstance(1, int | str), isinstance(None, int | None), isinstance(1, (str, (float, int))), isinstance(int, type), isinstance(1, object), isinstance([], list | tuple))
print(issubclass(bool, int), issubclass(int, (str, object)), issubclass(bool, int | str), issubclass(int, int), issubclass(type, object), type(5), type(type), type(None), type("X", (), {"a": 1}).a, type(5) is int, type("Y", (int,), {})(7) + 1)


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(isinstance, 1, "int")
attempt(isinstance, 1, 5)
attempt(isinstance, 1, (str, "x"))
attempt(isinstance, 1, (int, "x"))
attempt(isinstance, 1, list[int])
attempt(isinstance, [], list[int] | str)
attempt(isinstance, 1)
attempt(issubclass, 1, int)
attempt(issubclass, int, 5)
attempt(issubclass, int, list[int])
attempt(issubclass, "a", "b")
attempt(type)
attempt(type, 1, 2)
attempt(type, "X", 5, {})
attempt(type, "X", (5,), {})
attempt(type, 5, (), {})
attempt(type, "X", (), 5)
attempt(type, "X", (bool,), {})
attempt(type, "X", (int, str), {})
attempt(type, "X", (object, int), {})
attempt(object, 1)
attempt(object, x=1)
attempt(lambda: super().x)
attempt(super, 5)
attempt(super, int, "a")
print(super(bool, True).__add__(1), super(int, True).__class__.__name__, object() != object(), repr(object()).startswith("<object object at 0x"))


class Meta(type):
    def __instancecheck__(cls, obj):
        return obj == "magic"

    def __subclasscheck__(cls, sub):
        return sub is int


class M(metaclass=Meta):
    pass


print(isinstance("magic", M), isinstance(1, M), isinstance(M(), M), issubclass(int, M), issubclass(str, M), isinstance("magic", (int, M)), isinstance("magic", M | int))
