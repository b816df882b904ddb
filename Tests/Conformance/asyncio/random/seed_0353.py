# A random program: 1000353 of Tests/Fuzz.
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
        log(35, "gen ends")
        await asyncio.sleep(0)
        log(35, "gen ended")


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


async def w4():
    log(34)


async def w2():
    try:
        if t := pick(3):
            log(25, "cancel", t.get_name(), t.cancel(), t.cancelling())
    except Exception as e:
        log(26, why(e))
    try:
        async with around(27) as n:
            async for x in gen(3, 2):
                log(28, x)
                if x: break
    except Exception as e:
        log(29, why(e))
    async with cond:
        await asyncio.wait_for(cond.wait(), 1)
        log(31)
        if F[-1] is not future: log(32, show(await asyncio.wait_for(F[-1], 1.5)))


async def main():
    spawn(w4(), "t1")
    spawn(w4(), "t2")
    spawn(w2(), "t3")
    spawn(w2(), "t4", context=contextvars.copy_context())
    try:
        for i in range(3):
            await barrier.abort()
            log(6, barrier.n_waiting, barrier.broken)
            async with asyncio.timeout(None) as cm:
                async with around(7) as n:
                    if t := later(2):
                        log(8, show(await t))
                    if t := later(0):
                        log(9, show(await t))
                log(10, look(lock), look(sem), look(event), look(queue))
            log(11, cm.expired())
            log(12)
    except Exception as e:
        log(13, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.PriorityQueue(2)
    barrier, future = asyncio.Barrier(3), new_future()
    try:
        log("end", show(await asyncio.wait_for(main(), 40)))
    except BaseException as e:
        log("top", show(e))
    log(len(asyncio.all_tasks()), [look(x) for x in (lock, lock2, sem, event, queue, queue2, barrier)])
    for t in T:
        t.cancel("end")
    if T:
        await asyncio.wait(T, timeout=0.5)
    for t in T:
        log(look(t), t.cancelling())
    return

asyncio.run(top())
