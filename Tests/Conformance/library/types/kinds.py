"""types: names of classes that have no name elsewhere, and making classes at run time."""
import types
from types import (AsyncGeneratorType, BuiltinFunctionType, CodeType, CoroutineType, FunctionType, GeneratorType, LambdaType,
                   MappingProxyType, MethodType, ModuleType, NoneType, SimpleNamespace, TracebackType)


def function():
    return 1


def generator():
    yield


async def coroutine():
    pass


async def agen():
    yield


c = coroutine()
for kind, thing in ((FunctionType, function), (LambdaType, lambda: 0), (GeneratorType, generator()), (CoroutineType, c),
                    (AsyncGeneratorType, agen()), (BuiltinFunctionType, len), (CodeType, function.__code__), (ModuleType, types),
                    (NoneType, None), (types.EllipsisType, ...), (types.NotImplementedType, NotImplemented)):
    print(kind, isinstance(thing, kind))
c.close()
s = SimpleNamespace(a=1, b="two")
s.c = [3]
del s.a
print(s, s == SimpleNamespace(b="two", c=[3]), vars(s), s.b)
m = MappingProxyType({"x": 1})
print(m, m["x"], len(m), "x" in m, dict(m), list(m.items()), m.get("y", 0), m | {"z": 2})
try:
    m["x"] = 2
except TypeError as error:
    print("TypeError:", error)


class Dog:
    def bark(self):
        return f"{self.name}: woof"


d = Dog()
d.name = "rex"
d.loud = MethodType(lambda self, times: self.bark() * times, d)
print(d.loud(2), isinstance(d.bark, MethodType), d.bark.__func__ is Dog.bark, d.bark.__self__ is d)
Made = types.new_class("Made", (Dog,), {}, lambda ns: ns.update(legs=4, run=lambda self: "runs"))
print(Made, Made.legs, Made().run(), Made.__bases__, types.resolve_bases((int, list[int])), types.prepare_class("X")[1:])
module = ModuleType("invented", "A made-up module.")
module.answer = 42
print(module.__name__, module.__doc__, module.answer, module)
try:
    1 / 0
except ZeroDivisionError as error:
    print(isinstance(error.__traceback__, TracebackType), error.__traceback__.tb_lineno > 0)


@types.coroutine
def old_style(n):
    yield
    return n


print(type(old_style(1)).__name__, isinstance(int | str, types.UnionType), isinstance(list[int], types.GenericAlias))
print(type(Dog.__dict__).__name__, types.get_original_bases(Made), types.GenericAlias(dict, (str, int)))


class Temperature:
    @types.DynamicClassAttribute
    def degrees(self):
        return 21


print(Temperature().degrees)
try:
    Temperature.degrees
except AttributeError as error:
    print("AttributeError", error)
