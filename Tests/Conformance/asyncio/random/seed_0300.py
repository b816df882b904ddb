# A random program: 1000300 of Tests/Fuzz.
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


def blocking(n, t, error=None):
    log(n, "in a thread", var.get())
    time.sleep(t)
    log(n, "leaves the thread")
    if error:
        raise error(n)
    return n


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
        log(26, "gen ends")
        await asyncio.sleep(1.5)
        log(26, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(25)


async def w2():
    log(24)


async def main():
    spawn(w3(), "t1", context=contextvars.Context())
    spawn(asyncio.sleep(1, 2), "t3", context=contextvars.copy_context())
    spawn(asyncio.sleep(1.5, 4), "t5")
    spawn(w2(), "t6")
    try:
        try:
            done, pending = await asyncio.wait([spawn(asyncio.sleep(0.1, 7), "t8", context=contextvars.Context()), spawn(asyncio.sleep(0.5, 9), "t10", context=contextvars.Context()), *filter(None, [later(0), later(1)])], timeout=0, return_when=asyncio.FIRST_EXCEPTION)
            log(11, [t.get_name() for t in done], [t.get_name() for t in pending])
            async with cond:
                cond.notify(2)
                log(13)
            async with sem:
                log(14)
                async with sem:
                    log(15)
                    spawn(asyncio.to_thread(blocking, 16, 1), "t16")
                async with contextlib.aclosing(gen(2, 1)) as a:
                    async for x in a:
                        log(18, x)
                        if x: break
                log(19)
        finally:
            log(20)
            await asyncio.sleep(1)
            log(21)
    except Exception as e:
        log(22, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.PriorityQueue(1)
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
    return

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
