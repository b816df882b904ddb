# A random program: 1000002 of Tests/Fuzz.
import asyncio
import contextvars
import re
import time

var = contextvars.ContextVar("var", default=0)
T = []
F = []


def log(*things):
    print(f"{time.monotonic():g}", *things)


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
        log(25, "gen ends")
        await asyncio.sleep(3)
        log(25, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    log(20)


async def main():
    async with cond:
        cond.notify_all()
        log(2)
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(asyncio.sleep(0, 3), name="g4"))
            T.append(g.create_task(w1(), name="g5"))
            T.append(g.create_task(w1(), name="g6"))
            await asyncio.sleep(3)
            log(7)
        log(8)
    except Exception as e:
        log(9, why(e))
    try:
        async for x in gen(4, 1.5):
            log(10, x)
            if x: break
    except Exception as e:
        log(11, why(e))
    try:
        try:
            try:
                log(12)
            except asyncio.CancelledError as e:
                log(13, show(e))
                h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(14, "callback", var.get()))
            log(15)
        except ValueError as e:
            log(16, show(e))
            raise
    except Exception as e:
        log(18, why(e))
    log(19)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.PriorityQueue(2)
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
