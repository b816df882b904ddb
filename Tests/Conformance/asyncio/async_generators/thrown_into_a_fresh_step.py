import asyncio
# What is thrown into a step that has not begun goes straight into the generator, in whatever state that one is; of a
# generator that has ended it just comes out again.


async def gen():
    try:
        yield 1
        yield 2
    except KeyError as e:
        print("  gen sees", repr(e))
        yield 3
    finally:
        print("  gen ends")


async def made(state):
    g = gen()
    if state != "new":
        await anext(g)
    if state == "ended":
        async for _ in g:
            pass
    if state == "closed":
        await g.aclose()
    if state == "failed":
        try:
            await g.athrow(ValueError("fails"))
        except ValueError:
            pass
    return g


def attempt(what, call):
    try:
        print(" ", what, "gives", repr(call()))
    except BaseException as e:
        print(" ", what, "raises", repr(e), "during", repr(e.__context__))


async def main():
    for state in "new", "begun", "ended", "closed", "failed":
        for error in KeyError("in"), GeneratorExit(), StopAsyncIteration(), asyncio.CancelledError():
            for kind in "anext", "athrow", "aclose":
                print(state, repr(error), kind)
                g = await made(state)
                step = anext(g) if kind == "anext" else g.aclose() if kind == "aclose" else g.athrow(LookupError())
                attempt("throw", lambda: step.throw(error))
                attempt("again", lambda: step.throw(error))
                print("  running", g.ag_running, g.ag_frame is None)
                attempt("anext", lambda: anext(g).send(None))
                step.close()


asyncio.run(main())
