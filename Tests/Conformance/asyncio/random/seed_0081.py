# A random program: 1000081 of Tests/Fuzz.
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
        log(37, "gen ends")
        await asyncio.sleep(0.1)
        log(37, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(36)


async def w1():
    log(34)


async def main():
    spawn(w1(), "t1", context=contextvars.Context())
    spawn(w3(), "t2")
    spawn(asyncio.sleep(2, 3), "t4", context=contextvars.Context())
    spawn(asyncio.sleep(0.25, 5), "t6", context=contextvars.Context())
    try:
        async for x in gen(4, 0.1):
            log(7, x)
            await asyncio.sleep(0)
            log(8)
    except Exception as e:
        log(9, why(e))
    try:
        async with lock:
            log(10)
            async for x in gen(3, 0):
                log(11, x)
    except BaseException as e:
        log(12, why(e))
    try:
        await asyncio.sleep(2)
    except BaseException as e:
        log(13, why(e))
    try:
        await asyncio.sleep(2)
        log(14)
    except BaseException as e:
        log(15, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
            cm.reschedule(asyncio.get_running_loop().time() + 1)
            async for x in gen(1, 1):
                log(16, x)
                async with asyncio.timeout(None) as cm:
                    spawn(w1(), "t17", context=contextvars.Context())
                    spawn(w1(), "t18")
                    lock2.release()
                    log(20, lock2.locked())
                log(21, cm.expired())
            done, pending = await asyncio.wait([spawn(w1(), "t22"), spawn(w1(), "t23", context=contextvars.copy_context()), *filter(None, [later(0), later(1)])], return_when=asyncio.ALL_COMPLETED)
            log(24, [t.get_name() for t in done], [t.get_name() for t in pending])
            async with cond:
                cond.notify_all()
                log(26)
            log(27)
        log(28, cm.expired())
    except Exception as e:
        log(29, why(e))
    try:
        async with asyncio.timeout(None) as cm:
            await asyncio.sleep(0.5)
            await asyncio.sleep(1)
            log(30)
            cm.reschedule(asyncio.get_running_loop().time() + 2)
            log(31, look(cm), cm.when())
        log(32, cm.expired())
    except Exception as e:
        log(33, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(), asyncio.PriorityQueue(1)
    barrier, future = asyncio.Barrier(2), new_future()
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
