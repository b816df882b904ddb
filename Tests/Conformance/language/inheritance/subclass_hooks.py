# Classes that notice their subclasses.
class Plugin:
    known = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.name = name or cls.__name__.lower()
        Plugin.known[cls.name] = cls
        print("registered", cls.name)

    @classmethod
    def make(cls, name, *args):
        return cls.known[name](*args)


class Upper(Plugin):
    def run(self, text): return text.upper()


class Repeat(Plugin, name="times"):
    def __init__(self, n): self.n = n
    def run(self, text): return text * self.n


class Louder(Upper):
    def run(self, text): return super().run(text) + "!"


for name, *args in (("upper",), ("times", 3), ("louder",)):
    p = Plugin.make(name, *args)
    print(name, p.run("ab"), type(p).__name__)
try:
    Plugin.make("none")
except KeyError as e:
    print("no plugin", e)
try:
    class Odd(Plugin, color="red"): pass
except TypeError as e:
    print(e)


class Field:
    def __set_name__(self, owner, name):
        print("field", owner.__name__, name)
        self.key = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.key, "unset")

    def __set__(self, instance, value):
        setattr(instance, self.key, value)


class Form:
    a, b = Field(), Field()


f = Form()
f.a = 1
print(f.a, f.b, vars(f), sorted(Plugin.known))
