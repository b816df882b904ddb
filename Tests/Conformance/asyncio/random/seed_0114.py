# A random program: 1000114 of Tests/Fuzz.
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
        log(28, "gen ends")
        await asyncio.sleep(1)
        log(28, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(27)


async def w2():
    log(26)


async def w1():
    log(25)


async def main():
    spawn(asyncio.sleep(0.1, 1), "t2")
    try:
        async for c in asyncio.as_completed([w1(), spawn(w2(), "t3"), asyncio.sleep(1.5, 4)]):
            log(5, show(await c))
            break
    except Exception as e:
        log(6, why(e))
    try:
        log(7, var.get())
    except BaseException as e:
        log(8, why(e))
    try:
        log(9, await asyncio.wait_for(barrier.wait(), 0.1))
        log(10, barrier.n_waiting, barrier.broken)
    except BaseException as e:
        log(11, why(e))
    try:
        raise ValueError(12) from None
    except BaseException as e:
        log(13, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g14"))
            T.append(g.create_task(w3(), name="g15"))
            try:
                log(16, await lock.acquire())
                log(17, lock.locked())
            finally:
                log(18)
            log(19)
        log(20)
    except BaseException as e:
        log(21, why(e))
    try:
        log(22, await asyncio.wait_for(barrier.wait(), 1.5))
        log(23, barrier.n_waiting, barrier.broken)
    except Exception as e:
        log(24, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.LifoQueue(2), asyncio.PriorityQueue(2)
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
    raise SystemExit(7)

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
