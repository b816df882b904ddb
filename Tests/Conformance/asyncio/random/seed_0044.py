# A random program: 1000044 of Tests/Fuzz.
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
        log(37, "gen ends")
        await asyncio.sleep(0.1)
        log(37, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0.5)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(1)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(36)


async def w4():
    log(35)


async def w3():
    log(34)


async def main():
    spawn(w3(), "t1")
    try:
        spawn(asyncio.sleep(2, 2), "t3")
    except BaseException as e:
        log(4, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 3) as cm:
            cm.reschedule(asyncio.get_running_loop().time() + 0.5)
            for i in range(3):
                async with around(5) as n:
                    h = asyncio.get_running_loop().call_later(0.5, lambda: log(6, "callback", var.get()), context=contextvars.Context())
                    h.cancel()
                    log(7, h.cancelled())
                    log(8, look(asyncio.current_task()))
                    log(9)
                h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(10, "callback", var.get()))
                log(11)
            done, pending = await asyncio.wait([spawn(w4(), "t12"), spawn(w5(), "t13"), *filter(None, [later(0), later(1)])], return_when=asyncio.FIRST_EXCEPTION)
            log(14, [t.get_name() for t in done], [t.get_name() for t in pending])
            log(15)
        log(16, cm.expired())
    except Exception as e:
        log(17, why(e))
    spawn(asyncio.sleep(1.5, 18), "t19")
    try:
        log(22, show(await asyncio.wait_for(asyncio.shield(future), 2)))
    except BaseException as e:
        log(23, why(e))
    try:
        h = asyncio.get_running_loop().call_at(1.5, lambda: log(24, "callback", var.get()), context=contextvars.Context())
    except BaseException as e:
        log(25, why(e))
    try:
        async for x in gen(2, 1):
            log(26, x)
    except BaseException as e:
        log(27, why(e))
    try:
        async with lock:
            log(28)
            log(29)
    except BaseException as e:
        log(30, why(e))
    log(31)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.Queue(1)
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

asyncio.run(top())
