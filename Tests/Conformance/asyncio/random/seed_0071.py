# A random program: 1000071 of Tests/Fuzz.
import asyncio
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
        log(48, "gen ends")
        await asyncio.sleep(1)
        log(48, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(45)


async def w2():
    log(44)


async def main():
    try:
        if t := pick(5):
            log(2, "cancel", t.get_name(), t.cancel(), t.cancelling())
    except Exception as e:
        log(3, why(e))
    try:
        log(4, [look(t) for t in T[-4:]])
    except BaseException as e:
        log(5, why(e))
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 0)
            log(7)
    except BaseException as e:
        log(8, why(e))
    try:
        async for x in gen(4, 0):
            log(9, x)
    except Exception as e:
        log(10, why(e))
    try:
        async for x in gen(2, 1.5):
            log(11, x)
            if x: break
    except BaseException as e:
        log(12, why(e))
    try:
        log(13, show(await asyncio.shield(w3())))
    except Exception as e:
        log(14, why(e))
    try:
        spawn(w2(), "t15")
    except BaseException as e:
        log(16, why(e))
    try:
        log(await queue.get())
        log(18, queue.qsize())
    except Exception as e:
        log(19, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(2), asyncio.PriorityQueue(2)
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
    raise SystemExit(7)

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
