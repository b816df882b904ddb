# A random program: 1000258 of Tests/Fuzz.
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
        log(38, "gen ends")
        await asyncio.sleep(1)
        log(38, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(35)


async def w2():
    log(34)


async def w1():
    log(33)


async def main():
    spawn(w3(), "t1")
    spawn(w2(), "t2")
    try:
        async with asyncio.timeout(0.5):
            async with barrier as place:
                log(3, place)
        log(4, barrier.n_waiting, barrier.broken)
    except Exception as e:
        log(5, why(e))
    try:
        log(7, asyncio.current_task().uncancel())
    except Exception as e:
        log(9, why(e))
    try:
        if t := pick(6):
            log(11, "cancel", t.get_name(), t.cancel("c10"), t.cancelling())
    except Exception as e:
        log(12, why(e))
    try:
        await asyncio.sleep(2)
    except Exception as e:
        log(13, why(e))
    try:
        def stop(): raise ValueError(14)
        asyncio.get_running_loop().call_soon(stop)
    except BaseException as e:
        log(15, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(asyncio.sleep(1, 16), name="g17"))
            async with cond:
                log(18, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 6), 0.25))
                log(19)
            if t := later(1):
                log(20, show(await t))
        log(21)
    except Exception as e:
        log(22, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w1(), "t23"), spawn(w2(), "t24")])
        log(25, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(26, why(e))
    try:
        spawn(w2(), "t27")
    except Exception as e:
        log(28, why(e))
    try:
        log(30, asyncio.current_task().uncancel())
    except BaseException as e:
        log(32, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.Queue(1)
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

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
