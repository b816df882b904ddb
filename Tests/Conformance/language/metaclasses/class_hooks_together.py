# __prepare__, the metaclass's __new__ and __init__, __set_name__, __init_subclass__, __class_getitem__: in which order.
class Namespace(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("   body binds", key)
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **options):
        print("prepare", name, [b.__name__ for b in bases], options)
        return Namespace()

    def __new__(meta, name, bases, namespace, **options):
        print("new", name, type(namespace).__name__)
        cls = super().__new__(meta, name, bases, dict(namespace), **options)
        print("made", name)
        return cls

    def __init__(cls, name, bases, namespace, **options):
        print("init", name, options)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kwargs):
        print("call", cls.__name__, args, kwargs)
        return super().__call__(*args, **kwargs)

    def __contains__(cls, item):
        return item in cls.registry

    def __len__(cls):
        return len(cls.registry)


class Named:
    def __set_name__(self, owner, name):
        print("   set_name", name, "on", owner.__name__)


class Base(metaclass=Meta):
    registry = []

    def __init_subclass__(cls, label=None, **options):
        print("   init_subclass", cls.__name__, label, options)
        super().__init_subclass__(**options)
        cls.registry.append(label)

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"


class Child(Base, label="first"):
    field = Named()

    def method(self):
        return __class__.__name__


class Grandchild(Child, label="second"):
    other = Named()


print(Grandchild().method(), Base.registry, "first" in Base, "x" in Child, len(Grandchild))
print(Base[int], Child["a", 2], Grandchild[:])
made = Meta("Dynamic", (Child,), {"__module__": "nowhere"}, label="third")
print(made, made.registry, type(made).__name__)
try:
    class Failing(Base, label="x", unknown=1):
        pass
except TypeError as e:
    print(e)
