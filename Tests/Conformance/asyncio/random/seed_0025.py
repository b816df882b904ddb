# A random program: 1000025 of Tests/Fuzz.
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
        log(48, "gen ends")
        await asyncio.sleep(1.5)
        log(48, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    f = new_future()
    asyncio.get_running_loop().call_later(1.5, settle, f, 38)
    log(38, show(await f))
    if F[-1] is not future: log(39, show(await asyncio.wait_for(F[-1], 0.5)))
    F[-1].add_done_callback(lambda f: log(40, "future", look(f)))
    try:
        if t := pick(3):
            h = asyncio.get_running_loop().call_later(0.25, lambda t=t: log(41, t.get_name(), t.cancel()))
            log(41, h.when())
    except BaseException as e:
        log(42, why(e))
    async with contextlib.aclosing(gen(2, 0)) as a:
        async for x in a:
            log(43, x)


async def w1():
    log(21, show(await w3()))
    log(22)


async def main():
    try:
        async for x in gen(2, 1):
            log(1, x)
    except BaseException as e:
        log(2, why(e))
    try:
        log(3, show(await asyncio.gather(w1(), later(0) or asyncio.sleep(0))))
    except Exception as e:
        log(4, why(e))
    try:
        if t := pick(8):
            log(6, "cancel", t.get_name(), t.cancel(), t.cancelling())
    except BaseException as e:
        log(7, why(e))
    try:
        log(queue2.qsize(), queue2.full())
        log(9, queue2.qsize())
    except BaseException as e:
        log(10, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g11"))
            T.append(g.create_task(asyncio.sleep(1.5, 12), name="g13"))
        log(14)
    except Exception as e:
        log(15, why(e))
    try:
        if t := later(0):
            log(16, show(await t))
    except BaseException as e:
        log(17, why(e))
    try:
        async with cond:
            log(18, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 6), 0.1))
            log(19)
    except Exception as e:
        log(20, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(1), asyncio.PriorityQueue(2)
    barrier, future = asyncio.Barrier(2), new_future()
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
    raise SystemExit(7)

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
