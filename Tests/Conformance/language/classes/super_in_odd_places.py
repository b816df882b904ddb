# `super()` in static and class methods, properties, lambdas, comprehensions, nested functions.
class Base:
    label = "base label"

    def hello(self):
        return "base hello"

    @classmethod
    def make(cls):
        return f"base make {cls.__name__}"

    @staticmethod
    def util():
        return "base util"

    @property
    def prop(self):
        return "base prop"


class Child(Base):
    def hello(self):
        return "child " + super().hello()

    @classmethod
    def make(cls):
        return "child " + super().make()

    @staticmethod
    def util():
        return "child " + super(Child, Child).util()

    @property
    def prop(self):
        return "child " + super().prop

    def in_lambda(self):
        return (lambda: super().hello() if False else super(Child, self).hello())()

    def in_nested(self):
        def inner(me):
            return super().hello()
        return inner(self)

    def in_comprehension(self):
        return [super(Child, self).hello() for _ in range(2)]

    def in_generator(self):
        return list(super(Child, self).hello() for _ in range(1))

    def attribute(self):
        return super().label, super().__class__.__name__

    def stored(self):
        s = super()
        return s.hello(), s.prop, type(s).__name__

    def by_class(self):
        return __class__.__name__

    def reassigned(self):
        self = Base()
        try:
            return super().hello()
        except TypeError as e:
            return str(e)

    def setting(self):
        try:
            super().fresh = 1
        except AttributeError as e:
            return str(e)


c = Child()
print(c.hello(), Child.make(), c.util(), c.prop)
for name in ("in_nested", "in_comprehension", "in_generator", "attribute", "stored", "by_class", "reassigned", "setting"):
    print(name, getattr(c, name)())
try:
    c.in_lambda()
except (TypeError, RuntimeError) as e:
    print(type(e).__name__, e)
try:
    super()
except RuntimeError as e:
    print(e)


def outside(self):
    return super().hello()


try:
    outside(c)
except RuntimeError as e:
    print(e)
try:
    super(Child, 5)
except TypeError as e:
    print(e)
try:
    super(5)
except TypeError as e:
    print(e)
try:
    super(1, 2, 3)
except TypeError as e:
    print(e)
try:
    super(Child, c).nothing
except AttributeError as e:
    print(e)
print(super(Base, c).__init__.__name__, super(Child, c).__thisclass__.__name__, super(Child, c).__self__ is c)
