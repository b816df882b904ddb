# A random program: 1000303 of Tests/Fuzz.
import asyncio
import contextlib
import contextvars
import re
import time

var = contextvars.ContextVar("var", default=0)
T = []
F = []


def log(*things):
    print(f"{time.monotonic():g}", *things)


def later(n):
    """One of the tasks that are younger than this one, so that tasks never await each other in a circle."""
    me = asyncio.current_task()
    younger = T[T.index(me) + 1:] if me in T else T if me is first else []
    return younger[n % len(younger)] if younger else None


def show(x):
    if isinstance(x, BaseExceptionGroup):
        return f"{type(x).__name__}({x.message!r}, {', '.join(show(e) for e in x.exceptions)})"
    if isinstance(x, (list, tuple)):
        return "[" + ", ".join(show(e) for e in x) + "]"
    return repr(x)


def why(e):
    text = show(e)
    for _ in range(4):
        if e.__cause__ is None and (e.__context__ is None or e.__suppress_context__):
            break
        text += " because of " if e.__cause__ else " during "
        e = e.__cause__ or e.__context__
        text += show(e)
    return text


def look(x):
    text = re.sub(" at 0x[0-9a-f]+", "", repr(x)).split(" wait_for=")[0].split(" cb=")[0]
    return x._state if "asyncio/" in text else text


def settle(future, n):
    log(n, "settles", future.done())
    if not future.done():
        future.set_exception(KeyError(n)) if n % 3 == 0 else future.set_result(n)


def new_future():
    F.append(asyncio.get_running_loop().create_future())
    return F[-1]


async def gen(n, t):
    try:
        for i in range(n):
            try:
                got = yield i
                if got is not None:
                    log("gen got", got)
            except KeyError as e:
                log("gen caught", show(e))
            await asyncio.sleep(t)
    finally:
        log(33, "gen ends")
        await asyncio.sleep(1)
        log(33, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(2)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(3)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    try:
        try:
            async with around(28) as n:
                var.set(29)
            log(30)
        finally:
            log(31)
    except Exception as e:
        log(32, why(e))


async def main():
    try:
        async for x in gen(3, 0):
            log(1, x)
            if x: break
    except BaseException as e:
        log(2, why(e))
    try:
        for f in F[1:]: settle(f, 3)
    except Exception as e:
        log(4, why(e))
    try:
        log(5, show(await w1()))
    except Exception as e:
        log(6, why(e))
    try:
        if t := later(8):
            log(7, show(await t))
    except BaseException as e:
        log(8, why(e))
    try:
        async for x in gen(2, 3):
            log(9, x)
            log(10, show(await w1()))
            if x: break
    except Exception as e:
        log(11, why(e))
    try:
        async with around(12) as n:
            async with cond:
                log(13, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 8), 0.25))
                log(14)
                async with around(15) as n:
                    await barrier.abort()
                    log(17, barrier.n_waiting, barrier.broken)
                    log(18)
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w1(), name="g19"))
                T.append(g.create_task(w1(), name="g20"))
                T.append(g.create_task(asyncio.sleep(1.5, 21), name="g22"))
            log(23)
            log(24)
    except Exception as e:
        log(25, why(e))
    try:
        async with contextlib.aclosing(gen(4, 0.5)) as a:
            async for x in a:
                log(26, x)
    except BaseException as e:
        log(27, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.LifoQueue()
    barrier, future = asyncio.Barrier(2), new_future()
    try:
        log("end", show(await asyncio.wait_for(main(), 40)))
    except BaseException as e:
        log("top", show(e))
    log(len(asyncio.all_tasks()), [look(x) for x in (lock, lock2, sem, event, queue, queue2, barrier)])
    for t in T:
        t.cancel("end")
    if T:
        await asyncio.wait(T, timeout=50)
    for t in T:
        log(look(t), t.cancelling())
    log('over')

asyncio.run(top())
