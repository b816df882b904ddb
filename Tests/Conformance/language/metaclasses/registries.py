# What metaclasses are used for: registries, singletons, checks of the namespace.
class Registry(type):
    classes = {}

    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        if bases:
            Registry.classes[name.lower()] = cls


class Plugin(metaclass=Registry):
    def run(self):
        raise NotImplementedError(type(self).__name__)


class Csv(Plugin):
    def run(self): return "csv"


class Xml(Plugin): pass


print(sorted(Registry.classes), Registry.classes["csv"]().run())
try:
    Registry.classes["xml"]().run()
except NotImplementedError as e:
    print(repr(e))


class Singleton(type):
    instances = {}

    def __call__(cls, *args):
        if cls not in Singleton.instances:
            Singleton.instances[cls] = super().__call__(*args)
        return Singleton.instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, value): self.value = value


print(Config(1) is Config(2), Config(3).value)


class Ordered(dict):
    def __setitem__(self, key, value):
        if key in self and not key.startswith("__"):
            raise TypeError(f"{key} defined twice")
        print("define", key) if not key.startswith("__") else None
        super().__setitem__(key, value)


class Strict(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Ordered()


class Good(metaclass=Strict):
    a = 1
    def b(self): pass


try:
    class Bad(metaclass=Strict):
        a = 1
        a = 2
except TypeError as e:
    print(e)


class Defaults(dict):
    def __missing__(self, key):
        if key.startswith("__"): raise KeyError(key)
        return f"auto {key}"


class Auto(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Defaults()


class Magic(metaclass=Auto):
    first = something
    second = undefined_name


print(Magic.first, Magic.second)
class Frozen(type):
    def __setattr__(cls, n, v): raise AttributeError(f"{cls.__name__} is frozen")
    def __delattr__(cls, n): raise AttributeError("no deletion")
class Z(metaclass=Frozen): x = 1
for f in (lambda: setattr(Z, "x", 2), lambda: delattr(Z, "x")):
    try:
        f()
    except AttributeError as e:
        print(e)
