# A descriptor that keeps and checks values, as many programs have one.
class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        self.name = "_" + name
        self.public = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        print("get", self.public)
        return getattr(instance, self.name, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.public} must be {self.kind.__name__}, not {type(value).__name__}")
        print("set", self.public, value)
        setattr(instance, self.name, value)

    def __delete__(self, instance):
        print("delete", self.public)
        delattr(instance, self.name)


class Person:
    name = Typed(str)
    age = Typed(int, 0)

    def __init__(self, name, age=None):
        self.name = name
        if age is not None:
            self.age = age


p = Person("Ann")
print(p.name, p.age, vars(p))
p.age = 30
p.age += 1
print(p.age)
for f in (lambda: Person(5), lambda: setattr(p, "age", "old")):
    try:
        f()
    except TypeError as e:
        print(e)
del p.age
print(p.age)
try:
    del p.age
except AttributeError as e:
    print(e)
print(type(Person.name).__name__, Person.age.kind, sorted(vars(p)))


class NoSet:
    def __get__(self, i, o): return 1
    def __delete__(self, i): print("deleted")


class Host:
    x = NoSet()


h = Host()
try:
    h.x = 5
except AttributeError as e:
    print(e)
del h.x


class NoDelete:
    def __get__(self, i, o): return 1
    def __set__(self, i, v): print("set", v)


Host.y = NoDelete()
h.y = 2
try:
    del h.y
except AttributeError as e:
    print(e)
