# A random program: 1000004 of Tests/Fuzz.
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


def spawn(coro, name, **options):
    task = asyncio.create_task(coro, name=name, **options)
    T.append(task)
    return task


def pick(n):
    others = [t for t in T if t is not asyncio.current_task()]
    return others[n % len(others)] if others else None


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
        log(45, "gen ends")
        await asyncio.sleep(0.1)
        log(45, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(1)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(44)


async def w1():
    if t := later(8):
        log(37, show(await t))
    try:
        async with cond:
            log(38, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 5), 0.1))
            log(39)
    except BaseException as e:
        log(40, why(e))
    try:
        log(42, show(await asyncio.gather(spawn(w2(), "t41"), return_exceptions=True)))
    except Exception as e:
        log(43, why(e))


async def main():
    spawn(w2(), "t1")
    spawn(asyncio.sleep(0.5, 2), "t3")
    try:
        try:
            log(7, show(await asyncio.gather(spawn(w1(), "t4"), spawn(asyncio.sleep(2, 5), "t6"), later(0) or asyncio.sleep(0))))
            async for x in gen(4, 0):
                log(8, x)
                if x: break
            async with around(9) as n:
                if t := pick(5):
                    log(11, "cancel", t.get_name(), t.cancel("c10"), t.cancelling())
            log(12)
        finally:
            log(13)
    except BaseException as e:
        log(14, why(e))
    try:
        async with asyncio.timeout(3) as cm:
            cm.reschedule(None)
            async for x in gen(4, 0.25):
                log(15, x)
            await asyncio.sleep(0.25)
            log(16)
            for c in asyncio.as_completed([spawn(w2(), "t17"), w1(), spawn(w1(), "t18", context=contextvars.Context())]):
                log(19, show(await c))
                await asyncio.sleep(0)
            log(20)
        log(21, cm.expired())
    except BaseException as e:
        log(22, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
            async with around(23) as n:
                async for x in gen(3, 0.5):
                    log(24, x)
                    log(25, show(await w2()))
                    if x: break
                async with around(26) as n:
                    log(28, show(await asyncio.wait_for(asyncio.shield(future), 0.1)))
                log(29)
            cm.reschedule(asyncio.get_running_loop().time() + 0)
            log(30, look(cm), cm.when())
        log(31, cm.expired())
    except BaseException as e:
        log(32, why(e))
    try:
        async with asyncio.timeout(1):
            while True:
                log(33, await queue2.get())
                queue2.task_done()
    except BaseException as e:
        log(34, why(e))
    await queue2.put(35)
    log(36, queue2.qsize())


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.LifoQueue()
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
