# A random program: 1000275 of Tests/Fuzz.
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
        log(20, "gen ends")
        await asyncio.sleep(2)
        log(20, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 0.1)
            log(16)
            log(17, show(await asyncio.sleep(3, 18)))
    except BaseException as e:
        log(19, why(e))


async def main():
    try:
        if queue._unfinished_tasks: queue.task_done()
        log(2, queue.qsize())
    except BaseException as e:
        log(3, why(e))
    try:
        try:
            await asyncio.sleep(0)
            log(4)
        finally:
            log(5)
    except Exception as e:
        log(6, why(e))
    try:
        await asyncio.sleep(0.25)
        log(7)
    except Exception as e:
        log(8, why(e))
    try:
        for c in asyncio.as_completed([w1(), w1(), w1()]):
            log(9, show(await c))
    except BaseException as e:
        log(10, why(e))
    try:
        g = asyncio.gather(spawn(asyncio.sleep(1, 11), "t12"), later(0) or asyncio.sleep(0))
        asyncio.get_running_loop().call_later(0, g.cancel)
        log(13, show(await g))
    except BaseException as e:
        log(14, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.PriorityQueue(2)
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
