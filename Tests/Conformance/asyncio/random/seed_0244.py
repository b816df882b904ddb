# A random program: 1000244 of Tests/Fuzz.
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
        log(39, "gen ends")
        await asyncio.sleep(0)
        log(39, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(38)


async def w1():
    log(37)


async def main():
    try:
        async with cond:
            cond.notify()
            log(2)
    except Exception as e:
        log(3, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w2(), name="g4"))
            T.append(g.create_task(w2(), name="g5"))
            T.append(g.create_task(w2(), name="g6"))
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 3) as cm:
                for c in asyncio.as_completed([spawn(w1(), "t7")], timeout=0.5):
                    log(8, show(await c))
            log(9, cm.expired())
            T.append(g.create_task(asyncio.sleep(3, 10), name="g11"))
        log(12)
    except BaseException as e:
        log(13, why(e))
    try:
        async with lock:
            log(14)
            async with asyncio.timeout(None) as cm:
                try:
                    async with asyncio.timeout(0):
                        async with barrier as place:
                            log(15, place)
                    log(16, barrier.n_waiting, barrier.broken)
                    log(17)
                finally:
                    log(18)
                log(19, asyncio.get_running_loop().time())
                done, pending = await asyncio.wait([spawn(w1(), "t22", context=contextvars.copy_context()), spawn(asyncio.sleep(0.25, 23), "t24"), *filter(None, [later(0), later(1)])], timeout=1, return_when=asyncio.FIRST_COMPLETED)
                log(25, [t.get_name() for t in done], [t.get_name() for t in pending])
                log(26)
            log(27, cm.expired())
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.5) as cm:
                try:
                    log(28)
                except* TimeoutError as e:
                    log(29, why(e))
                except* ValueError as e:
                    log(30, why(e))
                finally:
                    log(31)
                    await asyncio.sleep(0)
                    log(32)
                log(33)
            log(34, cm.expired())
            log(35)
    except Exception as e:
        log(36, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.LifoQueue()
    barrier, future = asyncio.Barrier(3), new_future()
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

asyncio.run(top())
