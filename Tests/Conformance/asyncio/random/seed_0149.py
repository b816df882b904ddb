# A random program: 1000149 of Tests/Fuzz.
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
        await asyncio.sleep(0)
        log(27, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(26)


async def w1():
    log(23)


async def main():
    spawn(w1(), "t1")
    spawn(w4(), "t2")
    try:
        try:
            if t := later(8):
                log(3, show(await t))
            async for x in gen(1, 0.25):
                log(4, x)
            log(5)
        except* ValueError as e:
            log(6, why(e))
        finally:
            log(7)
    except BaseException as e:
        log(8, why(e))
    try:
        async with contextlib.aclosing(gen(3, 3)) as a:
            async for x in a:
                log(9, x)
                try:
                    log(10, [look(t) for t in T[-4:]])
                    async for x in gen(2, 0):
                        log(11, x)
                finally:
                    log(12)
    except BaseException as e:
        log(13, why(e))
    try:
        log(14, asyncio.current_task().cancelling(), len(asyncio.all_tasks()))
    except Exception as e:
        log(17, why(e))
    try:
        async with sem:
            log(18)
            async with cond:
                await asyncio.wait_for(cond.wait(), 0)
                log(20)
                await asyncio.sleep(3)
    except BaseException as e:
        log(21, why(e))
    log(22)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.PriorityQueue(2)
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
    raise SystemExit(7)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
try:
    loop.run_until_complete(top())
finally:
    for t in asyncio.all_tasks(loop):
        t.cancel()
    loop.run_until_complete(asyncio.sleep(100))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
print(loop.is_closed())
