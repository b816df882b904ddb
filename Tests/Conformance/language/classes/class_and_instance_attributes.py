# Attributes of the class are shared; an assignment through an instance hides them.
class Counter:
    total = 0
    names = []

    def __init__(self, name):
        self.names.append(name)
        Counter.total += 1
        self.total += 100

    def bump(self):
        self.total += 1


a, b = Counter("a"), Counter("b")
a.bump()
print(a.total, b.total, Counter.total, a.names, a.names is b.names)
del a.total
print(a.total, vars(a), vars(b))


class Base:
    value = "base"


class Child(Base):
    pass


Base.value = "changed"
print(Child.value)
Child.value = "child"
Base.value = "changed again"
print(Child.value, Base.value)
del Child.value
print(Child.value)
try:
    del Child.value
except AttributeError as e:
    print(e)
c = Child()
c.__class__ = Base
print(type(c).__name__, isinstance(c, Child))
try:
    c.__class__ = int
except TypeError as e:
    print(e)
try:
    c.__class__ = 5
except TypeError as e:
    print(e)
c.__dict__ = {"injected": 1}
print(c.injected)
try:
    int.x = 1
except TypeError as e:
    print(e)
try:
    (5).x = 1
except AttributeError as e:
    print(e)
try:
    object().x = 1
except AttributeError as e:
    print(e)
try:
    [].append = 1
except AttributeError as e:
    print(e)
try:
    Base.__name__ = 5
except TypeError as e:
    print(e)
Base.__name__ = "Renamed"
print(Base.__name__, Base.__qualname__, c.__class__.__name__)
setattr(c, "odd name", 1)
print(getattr(c, "odd name"), vars(c))
for bad in (lambda: getattr(c, 5), lambda: setattr(c, 5, 1), lambda: hasattr(c, None), lambda: delattr(c, 1)):
    try:
        bad()
    except TypeError as e:
        print(e)
