# A random program: 1000350 of Tests/Fuzz.
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
        log(27, "gen ends")
        await asyncio.sleep(1)
        log(27, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(26)


async def w2():
    log(25)


async def w1():
    if t := later(9):
        log(20, show(await t))
    try:
        async with asyncio.timeout(0) as cm:
            async with asyncio.timeout(0.5) as cm:
                log(21)
            log(22, cm.expired())
        log(23, cm.expired())
    except Exception as e:
        log(24, why(e))


async def main():
    spawn(w1(), "t1")
    spawn(w2(), "t2")
    spawn(w1(), "t3", context=contextvars.copy_context())
    spawn(w2(), "t4")
    try:
        async for x in gen(1, 0):
            log(5, x)
            async with asyncio.timeout(1):
                while True:
                    log(6, await queue.get())
                    queue.task_done()
                    await asyncio.sleep(0)
    except Exception as e:
        log(7, why(e))
    try:
        raise ValueError(8) from OSError(1)
    except BaseException as e:
        log(9, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
            cm.reschedule(asyncio.get_running_loop().time() + 1)
            spawn(w3(), "t10")
            contextvars.copy_context().run(asyncio.get_running_loop().call_soon, lambda: log(11, var.get()))
            for c in asyncio.as_completed([w1(), spawn(w1(), "t12"), spawn(w3(), "t13")]):
                log(14, show(await c))
            log(15)
        log(16, cm.expired())
    except Exception as e:
        log(17, why(e))
    try:
        async for x in gen(4, 1.5):
            log(18, x)
            if x: break
    except Exception as e:
        log(19, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.Queue(1)
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

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
