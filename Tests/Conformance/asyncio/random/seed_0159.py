# A random program: 1000159 of Tests/Fuzz.
import asyncio
import contextvars
import re
import time

var = contextvars.ContextVar("var", default=0)
T = []
F = []


def log(*things):
    print(f"{time.monotonic():g}", *things)


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
        log(23, "gen ends")
        await asyncio.sleep(0.25)
        log(23, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(22)


async def w2():
    log(21)


async def w1():
    try:
        log(19)
    except asyncio.CancelledError as e:
        log(20, show(e))


async def main():
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w2(), name="g1"))
            T.append(g.create_task(w3(), name="g2"))
            T.append(g.create_task(w1(), name="g3"))
            T.append(g.create_task(w3(), name="g4"))
        log(5)
    except Exception as e:
        log(6, why(e))
    try:
        async with sem:
            log(7)
            if F[-1] is not future: log(8, show(await asyncio.wait_for(F[-1], 2)))
            F[-1].add_done_callback(lambda f: log(9, "future", look(f)))
            log(10)
    except BaseException as e:
        log(11, why(e))
    try:
        queue.task_done()
        log(13, queue.qsize())
    except Exception as e:
        log(14, why(e))
    try:
        if t := later(0):
            log(15, show(await t))
    except BaseException as e:
        log(16, why(e))
    try:
        log(17, show(await w1()))
    except BaseException as e:
        log(18, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.LifoQueue()
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
    log('over')

asyncio.run(top())
