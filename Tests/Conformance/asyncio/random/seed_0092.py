# A random program: 1000092 of Tests/Fuzz.
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
        log(23, "gen ends")
        await asyncio.sleep(3)
        log(23, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    log(22)


async def main():
    spawn(w1(), "t1")
    spawn(w1(), "t2", context=contextvars.copy_context())
    spawn(w1(), "t3", context=contextvars.copy_context())
    spawn(w1(), "t4")
    async for x in gen(3, 2):
        log(5, x)
        async for x in gen(3, 1):
            log(6, x)
        if x: break
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(asyncio.sleep(0.25, 7), name="g8"))
            T.append(g.create_task(w1(), name="g9"))
            T.append(g.create_task(w1(), name="g10"))
            try:
                log(12, show(await asyncio.wait_for(w1(), None)))
                async for x in gen(2, 1.5):
                    log(13, x)
                    if x: break
            except Exception as e:
                log(14, why(e))
                async with lock2:
                    log(15)
                    log(16, show(await w1()))
                    log(17)
            except ValueError as e:
                log(18, show(e))
            log(19)
        log(20)
    except Exception as e:
        log(21, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.LifoQueue()
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

asyncio.run(top())
