# A random program: 1000241 of Tests/Fuzz.
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


def pick(n):
    others = [t for t in T if t is not asyncio.current_task()]
    return others[n % len(others)] if others else None


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
        log(40, "gen ends")
        await asyncio.sleep(3)
        log(40, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(39)


async def w2():
    log(38)


async def w1():
    log(37)


async def main():
    try:
        try:
            done, pending = await asyncio.wait([spawn(w2(), "t1", context=contextvars.copy_context()), spawn(w1(), "t2")], return_when=asyncio.ALL_COMPLETED)
            log(3, [t.get_name() for t in done], [t.get_name() for t in pending])
            log(4, show([await c for c in (w3(), asyncio.sleep(1, 6))]))
            async for x in gen(2, 0):
                log(7, x)
        finally:
            log(8)
            await asyncio.sleep(3)
            log(9)
    except BaseException as e:
        log(10, why(e))
    try:
        spawn(w3(), "t11", context=contextvars.Context())
    except BaseException as e:
        log(12, why(e))
    try:
        async with cond:
            log(13, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 8), 0.25))
            log(14)
    except BaseException as e:
        log(15, why(e))
    async with asyncio.timeout(None) as cm:
        if t := later(2):
            log(16, show(await t))
        if t := pick(6):
            h = asyncio.get_running_loop().call_later(0.5, lambda t=t: log(17, t.get_name(), t.set_name("h17")))
            log(17, h.when())
        spawn(w2(), "t18")
    log(19, cm.expired())
    try:
        try:
            spawn(w3(), "t20")
        finally:
            log(21)
    except Exception as e:
        log(22, why(e))
    try:
        if t := pick(1):
            log(24, "cancel", t.get_name(), t.cancel(), t.cancelling())
    except Exception as e:
        log(25, why(e))
    def stop(): raise ValueError(26)
    asyncio.get_running_loop().call_soon(stop)
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g27"))
            spawn(w1(), "t28")
            async with sem:
                log(29)
                spawn(w3(), "t30", context=contextvars.Context())
                async with lock:
                    log(31)
                    log(32)
                log(33)
            log(34)
        log(35)
    except BaseException as e:
        log(36, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(1), asyncio.LifoQueue()
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
    return

asyncio.run(top())
