# super() through a diamond: who calls whom, keyword arguments peeled off on the way, and method resolution that cannot be.
class Root:
    def __init__(self, **left):
        print("  Root", left)
        assert not left, f"left over: {left}"
    def describe(self): return ["Root"]


class Named(Root):
    def __init__(self, *, name, **rest):
        print("  Named", name)
        self.name = name
        super().__init__(**rest)
    def describe(self): return ["Named " + self.name] + super().describe()


class Aged(Root):
    def __init__(self, *, age=0, **rest):
        print("  Aged", age)
        self.age = age
        super().__init__(**rest)
    def describe(self): return [f"Aged {self.age}"] + super().describe()


class Person(Named, Aged):
    def describe(self): return ["Person"] + super().describe()


class Worker(Person):
    def __init__(self, job, **rest):
        super().__init__(**rest)
        self.job = job
    def describe(self): return [f"Worker {self.job}"] + super(Person, self).describe()


p = Person(name="ann", age=3)
print(p.describe(), [c.__name__ for c in Person.__mro__], Person.__bases__, Person.__base__.__name__)
w = Worker("cook", name="bob")
print(w.describe(), vars(w), super(Named, w).describe(), super(Worker, Worker).describe(w), isinstance(w, Aged), issubclass(Worker, (int, Root)))
for f in (lambda: Person(age=1), lambda: Person(name="x", height=2), lambda: super(Aged, Named(name="n")), lambda: super(int, w), lambda: super().x, lambda: super(Person, w).missing, lambda: super(5, w), lambda: super(Root, w).describe(), lambda: Worker()):
    try:
        print(f())
    except (TypeError, AssertionError, AttributeError, RuntimeError) as e:
        print(type(e).__name__, e)
for bases in ((Root, Named), (Named, Root), (Person, Named), (Named, Person), (int, str), (Root, Root), (object, Root), (bool,), (5,), (type(None),), (Named, Aged, Root)):
    try:
        print([c.__name__ for c in type("T", bases, {}).__mro__])
    except TypeError as e:
        print(e)


class A:
    x = "A"
    def who(self): return "A"
class B(A):
    x = "B"
    def who(self): return "B>" + super().who()
class C(A):
    def who(self): return "C>" + super().who()
class D(B, C):
    who_later = lambda self: super(D, self).who()
class E(D):
    x = property(lambda self: "E and " + super().x)
    @classmethod
    def made(cls): return super().__new__(cls)
    @staticmethod
    def plain(): return super(E, E).x


print(D().who(), D().who_later(), E().x, E.plain(), type(E.made()).__name__, D.x, repr(super(D, D())).split(" at ")[0], super(B, D).who is C.who, B.who.__qualname__, E.__mro__[1:3])
print(D().who(), [c.__name__ for c in E.__mro__])
B.x = "changed"
print(D.x, D().x, C.x, hasattr(D, "x"), "x" in vars(D), E.__subclasses__(), [c.__name__ for c in A.__subclasses__()])
