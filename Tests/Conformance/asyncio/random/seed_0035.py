# A random program: 1000035 of Tests/Fuzz.
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
        log(43, "gen ends")
        await asyncio.sleep(0.1)
        log(43, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(41)


async def w2():
    try:
        if t := later(6):
            log(34, show(await t))
    except ValueError as e:
        log(35, show(e))
        if t := asyncio.current_task():
            log(37, "cancel", t.get_name(), t.cancel(), t.cancelling())
        raise
    async with asyncio.timeout(None) as cm:
        log(39)
    log(40, cm.expired())


async def main():
    spawn(w3(), "t1", context=contextvars.copy_context())
    spawn(w2(), "t2")
    spawn(w2(), "t3", context=contextvars.copy_context())
    spawn(asyncio.sleep(3, 4), "t5", context=contextvars.copy_context())
    try:
        log(6, show(await asyncio.wait_for(asyncio.shield(future), 1)))
    except Exception as e:
        log(7, why(e))
    try:
        try:
            while asyncio.current_task().uncancel(): log(10)
        except* ValueError as e:
            log(11, why(e))
        finally:
            log(12)
    except Exception as e:
        log(13, why(e))
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 0.1)
            log(15)
    except Exception as e:
        log(16, why(e))
    try:
        async with contextlib.aclosing(gen(2, 1)) as a:
            async for x in a:
                log(17, x)
                log(18, show(await asyncio.sleep(1, 19)))
    except Exception as e:
        log(20, why(e))
    try:
        for f in F[1:]: settle(f, 21)
    except Exception as e:
        log(22, why(e))
    log(23)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.Queue(1)
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
    return

asyncio.run(top())
