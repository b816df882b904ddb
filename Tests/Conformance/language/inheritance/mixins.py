# Small classes mixed together, each calling the next.
class Base:
    def __init__(self, **kwargs):
        print("Base", kwargs)

    def describe(self):
        return ["base"]


class Named:
    def __init__(self, *, name="?", **kwargs):
        super().__init__(**kwargs)
        self.name = name

    def describe(self):
        return [f"named {self.name}", *super().describe()]


class Aged:
    def __init__(self, *, age=0, **kwargs):
        super().__init__(**kwargs)
        self.age = age

    def describe(self):
        return [f"aged {self.age}", *super().describe()]


class Comparable:
    def __lt__(self, other): return self.key() < other.key()
    def __eq__(self, other): return self.key() == other.key()
    def __le__(self, other): return self < other or self == other
    __hash__ = None


class Person(Named, Aged, Comparable, Base):
    def key(self): return self.age, self.name


class Tenant(Aged, Named, Base): pass


a, b = Person(name="Ann", age=30, extra=1), Person(age=20)
print(a.describe(), Tenant(age=5).describe(), a > b, a <= b, a == b, sorted([a, b])[0].name)
print([c.__name__ for c in Person.__mro__], Person.__bases__)
for f in (lambda: {a}, lambda: Named().describe(), lambda: type("Bad", (Base, Person), {}), lambda: type("X", (Tenant, Person), {}), lambda: Person("Ann")):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
