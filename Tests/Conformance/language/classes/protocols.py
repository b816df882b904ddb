class Base:
    made = 0

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag

    def __new__(cls, *args):
        Base.made += 1
        return super().__new__(cls)

    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"{type(self).__name__}({self.v!r})"

    def __eq__(self, other):
        return isinstance(other, Base) and self.v == other.v

    def __hash__(self):
        return hash(self.v)

    def __lt__(self, other):
        return self.v < other.v

    def __add__(self, other):
        return type(self)(self.v + other.v) if isinstance(other, Base) else NotImplemented

    def __radd__(self, other):
        return type(self)(other + self.v)

    def __getitem__(self, key):
        if key >= 3:
            raise IndexError(key)
        return self.v * key

    def __len__(self):
        return 0

    def __call__(self, *a):
        return a

    @property
    def double(self):
        return self.v * 2

    @double.setter
    def double(self, to):
        self.v = to / 2

    @classmethod
    def of(cls, text):
        return cls(int(text))

    @staticmethod
    def plain(x):
        return -x


class Child(Base, tag="child"):
    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError(f"{name}?")
        return name.upper()

    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *exc):
        print("exit", exc[0] and exc[0].__name__)
        return True


c = Child(2)
print(c, Child.tag, Base.made, c == Base(2), {c, Base(2)}, sorted([Child(3), c]), list(c), bool(c))
print(c + c, 1 + c, c(1, 2), c.double, c.anything, Child.of("7"), Base.plain(4))
c.double = 10
print(c.v)
with c as inside:
    print(inside is c)
    raise KeyError("swallowed")
for bad in (lambda: c + 1, lambda: c.nothing, lambda: Base(1).missing, lambda: Base(), lambda: c < 3):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def who(self):
        return "A"


class B(A):
    def who(self):
        return "B" + super().who()


class C(A):
    def who(self):
        return "C" + super().who()


class D(B, C):
    def who(self):
        return "D" + super().who()


print(D().who(), [k.__name__ for k in D.__mro__])
