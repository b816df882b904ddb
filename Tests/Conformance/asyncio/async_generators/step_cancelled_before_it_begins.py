import asyncio
# `wait_for` with no time left cancels what it was given before that takes its first step, be the generator open or closed.


async def gen():
    try:
        print("begins")
        yield 1
        yield 2
    finally:
        print("ends")


async def attempt(what, step, timeout):
    try:
        print(what, "gives", await asyncio.wait_for(step, timeout))
    except BaseException as e:
        print(what, "raises", repr(e), "because of", repr(e.__cause__))


async def main():
    closed = gen()
    await closed.aclose()
    for timeout in 0, 1:
        await attempt("anext", anext(closed), timeout)
        await attempt("asend", closed.asend(None), timeout)
        await attempt("athrow", closed.athrow(ValueError(1)), timeout)
        await attempt("aclose", closed.aclose(), timeout)
    for kind in "anext", "athrow", "aclose":
        a = gen()
        print(await anext(a))
        step = anext(a) if kind == "anext" else a.athrow(KeyError(2)) if kind == "athrow" else a.aclose()
        await attempt(kind, step, 0)
        await attempt("anext", anext(a), 1)


asyncio.run(main())
