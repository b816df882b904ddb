# A random program: 1000288 of Tests/Fuzz.
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
        await asyncio.sleep(0)
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
    log(16, show(await asyncio.shield(spawn(asyncio.sleep(3, 17), "t18"))))
    try:
        spawn(asyncio.sleep(1.5, 19), "t20", context=contextvars.copy_context())
    except Exception as e:
        log(21, why(e))
    log(22, look(asyncio.current_task()))
    async with asyncio.timeout(1) as cm:
        h = asyncio.get_running_loop().call_later(1.5, lambda: log(23, "callback", var.get()))
        log(24)
        cm.reschedule(asyncio.get_running_loop().time() + 1)
        log(25, look(cm), cm.when())
    log(26, cm.expired())
    log(27, [t.get_name() for t in sorted(asyncio.all_tasks(), key=lambda t: t.get_name())])
    try:
        log(28, show(await w3()))
    except Exception as e:
        log(29, why(e))


async def main():
    spawn(w1(), "t1", context=contextvars.Context())
    spawn(w1(), "t2", context=contextvars.Context())
    spawn(w3(), "t3")
    try:
        log(4, show(await asyncio.sleep(3, 5)))
    except Exception as e:
        log(6, why(e))
    try:
        if t := later(9):
            log(7, show(await t))
    except Exception as e:
        log(8, why(e))
    try:
        async with lock:
            log(9)
            sem.release()
            log(11, sem.locked())
    except Exception as e:
        log(12, why(e))
    try:
        log(queue.qsize(), queue.full())
        log(14, queue.qsize())
    except Exception as e:
        log(15, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.LifoQueue()
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
    raise SystemExit(7)

asyncio.run(top())
