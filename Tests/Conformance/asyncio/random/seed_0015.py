# A random program: 1000015 of Tests/Fuzz.
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
        log(33, "gen ends")
        await asyncio.sleep(0.5)
        log(33, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(32)


async def w1():
    log(31)


async def main():
    spawn(w2(), "t1")
    spawn(w1(), "t2", context=contextvars.Context())
    spawn(w2(), "t3", context=contextvars.copy_context())
    try:
        async with asyncio.timeout(None) as cm:
            async with asyncio.timeout(None) as cm:
                await asyncio.sleep(0.5)
                log(4)
            log(5, cm.expired())
            log(6, asyncio.current_task().cancelling(), len(asyncio.all_tasks()))
            log(9)
        log(10, cm.expired())
    except BaseException as e:
        log(11, why(e))
    try:
        await asyncio.wait_for(queue.join(), 2)
        log(13, queue.qsize())
    except Exception as e:
        log(14, why(e))
    try:
        spawn(asyncio.sleep(3, 15), "t16", context=contextvars.copy_context())
    except Exception as e:
        log(17, why(e))
    try:
        log(18, look(lock), look(sem), look(event), look(queue))
    except BaseException as e:
        log(19, why(e))
    try:
        done, pending = await asyncio.wait([spawn(asyncio.sleep(0.5, 20), "t21"), spawn(asyncio.sleep(3, 22), "t23"), spawn(w1(), "t24")], timeout=0, return_when=asyncio.ALL_COMPLETED)
        log(25, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(26, why(e))
    try:
        async with asyncio.timeout(None) as cm:
            if t := later(4):
                log(27, show(await t))
            log(28, look(future), future.done(), future.cancelled())
        log(29, cm.expired())
    except BaseException as e:
        log(30, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.LifoQueue()
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

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
