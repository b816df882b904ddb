# A random program: 1000253 of Tests/Fuzz.
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
        log(38, "gen ends")
        await asyncio.sleep(0.1)
        log(38, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(36)


async def w1():
    try:
        async with asyncio.timeout(None) as cm:
            cm.reschedule(None)
            event.set()
            log(28, event.is_set())
            async for x in gen(1, 1):
                log(29, x)
                spawn(asyncio.sleep(0.5, 30), "t31")
            cm.reschedule(asyncio.get_running_loop().time() + 0.1)
            log(32, look(cm), cm.when())
        log(33, cm.expired())
    except Exception as e:
        log(34, why(e))
    log(35)


async def main():
    spawn(w1(), "t1")
    spawn(w2(), "t2", context=contextvars.Context())
    spawn(asyncio.sleep(0.25, 3), "t4")
    spawn(w2(), "t5")
    try:
        await asyncio.sleep(0.1)
        log(6)
    except BaseException as e:
        log(7, why(e))
    log(8, [t.get_name() for t in sorted(asyncio.all_tasks(), key=lambda t: t.get_name())])
    try:
        await asyncio.sleep(0)
        log(9)
    except BaseException as e:
        log(10, why(e))
    try:
        async with asyncio.timeout(1) as cm:
            log(14, show(await asyncio.gather(spawn(asyncio.sleep(1.5, 11), "t12"), spawn(w1(), "t13"))))
            async with cond:
                await cond.wait()
                log(16)
        log(17, cm.expired())
    except Exception as e:
        log(18, why(e))
    try:
        await asyncio.sleep(1)
        log(19)
    except BaseException as e:
        log(20, why(e))
    try:
        log(queue2.get_nowait())
        log(22, queue2.qsize())
    except BaseException as e:
        log(23, why(e))
    try:
        log(26, show(await asyncio.gather(asyncio.sleep(0.25, 24), spawn(w1(), "t25"), later(0) or asyncio.sleep(0))))
    except Exception as e:
        log(27, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
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
        await asyncio.wait(T, timeout=0.5)
    for t in T:
        log(look(t), t.cancelling())
    raise SystemExit(7)

asyncio.run(top())
