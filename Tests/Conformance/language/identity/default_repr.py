"""The default repr of objects of many kinds, without the address."""
import re


def shape(obj):
    return re.sub(r"0x[0-9a-f]+", "0x...", repr(obj))


class C:
    def method(self):
        pass

    @classmethod
    def made(cls):
        pass

    @staticmethod
    def plain():
        pass

    class Inner:
        pass


def function():
    def nested():
        pass

    return nested


def generator():
    yield


async def coroutine():
    pass


async def agen():
    yield


c = coroutine()
for obj in (C(), C, C.Inner(), C().method, C.method, C.made, C.plain, function, function(), lambda: 0, generator(), generator, c, agen(), agen, len, [].append, str.upper, int.__add__, (5).__add__, object(), iter([]), iter({}), map(str, []), filter(None, []), zip(), enumerate([]), reversed([]), iter("a"), type, int, None, ..., NotImplemented, Exception(), property(), staticmethod(len), classmethod(len), super(C, C()), range(3), slice(1), memoryview(b""), C.__dict__["made"], type(C), function.__code__ if False else "code", dict.fromkeys, {}.keys(), C.__dict__["__dict__"] if False else "dict"):
    print(shape(obj))
c.close()
