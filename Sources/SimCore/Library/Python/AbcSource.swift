// `abc`.  The machine itself finds out which abstract methods a class leaves open.

let abcSource = ##"""
from _simul import collect_abstract as _collect


def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    __isabstractmethod__ = True


_token = 0


class _Data:
    """What is remembered about one abstract class."""

    def __init__(self):
        self.registry = []
        self.positive = set()
        self.negative = set()
        self.token = _token


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls._abc_impl = _Data()
        return cls

    def register(cls, subclass):
        global _token
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_impl.registry.append(subclass)
        _token += 1
        return subclass

    def __instancecheck__(cls, instance):
        subclass = instance.__class__
        data = cls._abc_impl
        if subclass in data.positive:
            return True
        subtype = type(instance)
        if subtype is subclass:
            if data.token == _token and subclass in data.negative:
                return False
            return cls.__subclasscheck__(subclass)
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(subtype)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        data = cls._abc_impl
        if subclass in data.positive:
            return True
        if data.token != _token:
            data.negative = set()
            data.token = _token
        elif subclass in data.negative:
            return False
        ok = cls.__subclasshook__(subclass)
        if ok is not NotImplemented:
            if ok:
                data.positive.add(subclass)
            else:
                data.negative.add(subclass)
            return ok
        if cls in subclass.__mro__:
            data.positive.add(subclass)
            return True
        for other in data.registry:
            if issubclass(subclass, other):
                data.positive.add(subclass)
                return True
        for other in cls.__subclasses__():
            if issubclass(subclass, other):
                data.positive.add(subclass)
                return True
        data.negative.add(subclass)
        return False

    def _dump_registry(cls, file=None):
        pass


class ABC(metaclass=ABCMeta):
    __slots__ = ()


def get_cache_token():
    return _token


def update_abstractmethods(cls):
    if not hasattr(cls, "__abstractmethods__"):
        return cls
    _collect(cls)
    return cls

"""##
