# Metaclasses: instance checks, attributes, calls, inheritance, conflicts.
class Meta(type):
    def __instancecheck__(cls, obj):
        print("instancecheck", cls.__name__, obj)
        return obj == "magic"

    def __subclasscheck__(cls, sub):
        print("subclasscheck", cls.__name__, sub.__name__)
        return sub is int

    def __len__(cls): return 42
    def __getitem__(cls, key): return f"{cls.__name__}[{key}]"
    def __iter__(cls): return iter("members")
    def __contains__(cls, x): return x == "in"
    def __bool__(cls): return False
    def __add__(cls, other): return f"{cls.__name__}+{other}"
    def helper(cls): return "helper of " + cls.__name__

    @property
    def prop(cls): return "meta prop of " + cls.__name__

    def __getattr__(cls, name): return f"meta getattr {name}"
    def __setattr__(cls, name, value):
        print("meta setattr", name)
        super().__setattr__(name, value)


class C(metaclass=Meta):
    attr = 1


print(isinstance("magic", C), isinstance(5, C), isinstance(C(), C), issubclass(int, C), issubclass(str, C))
print(len(C), C["k"], "".join(C), "in" in C, bool(C), C + 1, C.helper(), C.prop, C.unknown)
C.new = 5
print(C.new, type(C).__name__, isinstance(C, Meta))
c = C()
for f in (lambda: c.helper(), lambda: c.prop, lambda: c.unknown, lambda: len(c), lambda: c["k"], lambda: C.prop.x):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(e)


class Other(type): pass
class D(metaclass=Other): pass


try:
    class E(C, D): pass
except TypeError as e:
    print(e)


class Both(Meta, Other): pass
class F(C, D, metaclass=Both): pass


print(type(F).__name__, F.attr)


def function_meta(name, bases, ns):
    print("function called", name, bases)
    return {k: v for k, v in ns.items() if not k.startswith("__")}


class NotAClass(metaclass=function_meta):
    a = 1
    b = 2


print(NotAClass)
print(type(type), type.__mro__, type(type("X", (), {})))
for f in (lambda: type(), lambda: type(1, 2), lambda: type("X", 5, {}), lambda: type(5, (), {}), lambda: type("X", (), 5),
          lambda: type("X", (5,), {}), lambda: isinstance(1, "int"), lambda: isinstance(1, (int, "x")), lambda: isinstance("", ("x", int))):
    try:
        print(f())
    except TypeError as e:
        print(e)
