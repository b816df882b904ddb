# A random program: 1000112 of Tests/Fuzz.
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


def eager(coro, name):
    """Begins a task at once, made by the loop (whose tasks have an order)."""
    def once(loop, coro, **options):
        loop.set_task_factory(before)
        return asyncio.Task(coro, loop=loop, eager_start=True, **options)

    loop = asyncio.get_running_loop()
    before = loop.get_task_factory()
    loop.set_task_factory(once)
    return loop.create_task(coro, name=name)


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
        log(34, "gen ends")
        await asyncio.sleep(1)
        log(34, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(32)


async def w3():
    log(31)


async def w2():
    log(30)


async def w1():
    log(29)


async def main():
    spawn(w4(), "t1", context=contextvars.copy_context())
    spawn(w2(), "t2")
    spawn(w3(), "t3", context=contextvars.Context())
    spawn(w3(), "t4", context=contextvars.Context())
    try:
        async with asyncio.timeout(0) as cm:
            T.append(eager(asyncio.sleep(1, 6), "e5"))
            log(5, T[-1].done(), asyncio.current_task().get_name())
            async for x in gen(4, 1.5):
                log(7, x)
                done, pending = await asyncio.wait([spawn(w1(), "t8"), spawn(w2(), "t9"), spawn(w2(), "t10"), *filter(None, [later(0), later(1)])], timeout=0)
                log(11, [t.get_name() for t in done], [t.get_name() for t in pending])
                if x: break
            log(12, await sem.acquire())
            log(13, sem.locked())
        log(14, cm.expired())
    except BaseException as e:
        log(15, why(e))
    try:
        log(16, show(await asyncio.gather(w2())))
    except BaseException as e:
        log(17, why(e))
    try:
        async with contextlib.aclosing(gen(2, 0.1)) as a:
            async for x in a:
                log(18, x)
                if x: break
    except Exception as e:
        log(19, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
            log(23, show(await asyncio.gather(asyncio.sleep(0.25, 20), spawn(w4(), "t21"), spawn(w4(), "t22", context=contextvars.copy_context()), later(0) or asyncio.sleep(0), return_exceptions=True)))
        log(24, cm.expired())
    except BaseException as e:
        log(25, why(e))
    try:
        async for x in gen(4, 0):
            log(26, x)
            if t := later(7):
                log(27, show(await t))
            if x: break
    except Exception as e:
        log(28, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.LifoQueue(2), asyncio.PriorityQueue(1)
    barrier, future = asyncio.Barrier(1), new_future()
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
