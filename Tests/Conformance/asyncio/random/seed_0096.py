# A random program: 1000096 of Tests/Fuzz.
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
        log(30, "gen ends")
        await asyncio.sleep(1)
        log(30, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    try:
        if t := pick(9):
            h = asyncio.get_running_loop().call_later(2, lambda t=t: log(26, t.get_name(), t.cancel("h26")))
            log(26, h.when())
    except Exception as e:
        log(27, why(e))
    async with contextlib.aclosing(gen(3, 3)) as a:
        async for x in a:
            log(28, x)
            if x: break
    log(29)


async def main():
    try:
        contextvars.copy_context().run(asyncio.get_running_loop().call_soon, lambda: log(1, var.get()))
    except Exception as e:
        log(2, why(e))
    try:
        if t := later(1):
            log(3, show(await t))
    except BaseException as e:
        log(4, why(e))
    try:
        if t := later(4):
            log(5, show(await t))
    except Exception as e:
        log(6, why(e))
    try:
        if t := later(4):
            log(7, show(await t))
    except Exception as e:
        log(8, why(e))
    try:
        log(9, look(future), future.done(), future.cancelled())
    except asyncio.CancelledError as e:
        log(10, why(e))
    except ValueError as e:
        log(11, why(e))
    finally:
        log(12)
    try:
        log(13, show(await asyncio.ensure_future(w2())))
    except Exception as e:
        log(14, why(e))
    try:
        queue.put_nowait(15)
        log(16, queue.qsize())
    except BaseException as e:
        log(17, why(e))
    log(18)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.PriorityQueue(2)
    barrier, future = asyncio.Barrier(1), new_future()
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

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
