# What is a thing?
import asyncio
import functools
import inspect
import sys


def plain():
    pass


def generator():
    yield 1


async def coroutine():
    pass


async def agen():
    yield 1


class C:
    def method(self):
        pass

    @classmethod
    def cm(cls):
        pass

    @staticmethod
    def sm():
        pass

    async def am(self):
        pass

    @property
    def prop(self):
        return 1


co, g, ag = coroutine(), generator(), agen()
things = {
    "plain": plain, "generator": generator, "coroutine": coroutine, "agen": agen, "C": C, "C.method": C.method, "C().method": C().method,
    "C.cm": C.cm, "C.sm": C.sm, "C().am": C().am, "len": len, "co": co, "g": g, "ag": ag, "lambda": lambda: 1, "sys": sys,
    "partial": functools.partial(coroutine), "int": int, "5": 5, "[].append": [].append, "code": plain.__code__}
tests = [
    inspect.isfunction, inspect.ismethod, inspect.isclass, inspect.isbuiltin, inspect.ismodule, inspect.iscoroutine,
    inspect.iscoroutinefunction, inspect.isasyncgen, inspect.isasyncgenfunction, inspect.isgenerator, inspect.isgeneratorfunction,
    inspect.isawaitable, inspect.isroutine, inspect.iscode, inspect.isframe, inspect.isabstract]
for name, thing in things.items():
    print(name, [t.__name__ for t in tests if t(thing)])
print(inspect.isframe(inspect.currentframe()), inspect.isdatadescriptor(C.prop), inspect.isabstract(C))
print(asyncio.iscoroutinefunction(coroutine), inspect.iscoroutinefunction(inspect.markcoroutinefunction(plain)))


class Awaitable:
    def __await__(self):
        return iter(())


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    t = asyncio.create_task(coroutine())
    print(inspect.isawaitable(f), inspect.isawaitable(t), inspect.isawaitable(Awaitable()), inspect.iscoroutine(t))
    await t
    f.cancel()


asyncio.run(main())
print(inspect.getcoroutinestate(co), inspect.getgeneratorstate(g), inspect.getasyncgenstate(ag))
next(g)
print(inspect.getgeneratorstate(g))
co.close()
g.close()
print(inspect.getcoroutinestate(co), inspect.getgeneratorstate(g), inspect.GEN_CLOSED)
print([n for n, v in inspect.getmembers(C, inspect.isfunction)], [n for n, _ in inspect.getmembers(C()) if not n.startswith("_")])
print(inspect.getmro(C), type(inspect.getattr_static(C, "sm")))


def waits(x):
    y = x + 1
    yield y
    yield x


w = waits(3)
print(inspect.getgeneratorlocals(w))
next(w)
print(inspect.getgeneratorlocals(w), w.gi_frame.f_lineno, w.gi_frame.f_code.co_name, inspect.getgeneratorstate(w))
