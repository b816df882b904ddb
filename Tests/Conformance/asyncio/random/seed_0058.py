# A random program: 1000058 of Tests/Fuzz.
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
        await asyncio.sleep(3)
        log(34, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    await asyncio.sleep(0)
    try:
        if t := asyncio.current_task():
            log(31, "cancel", t.get_name(), t.cancel(), t.cancelling())
    except Exception as e:
        log(32, why(e))
    log(33)


async def main():
    spawn(w1(), "t1")
    try:
        async with contextlib.aclosing(gen(1, 0)) as a:
            async for x in a:
                log(2, x)
                if x: break
    except Exception as e:
        log(3, why(e))
    try:
        try:
            event.clear()
            log(4, event.is_set())
        finally:
            log(5)
            await asyncio.sleep(0.1)
            log(6)
    except Exception as e:
        log(7, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w1(), "t8"), spawn(w1(), "t9", context=contextvars.copy_context()), spawn(w1(), "t10")], return_when=asyncio.FIRST_EXCEPTION)
        log(11, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(12, why(e))
    try:
        log(13, look(asyncio.current_task()))
    except Exception as e:
        log(14, why(e))
    try:
        log(15, show(await asyncio.shield(spawn(w1(), "t16"))))
    except Exception as e:
        log(17, why(e))
    try:
        spawn(w1(), "t18")
    except BaseException as e:
        log(19, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w1(), "t20"), spawn(w1(), "t21"), spawn(w1(), "t22", context=contextvars.Context())], timeout=0.5, return_when=asyncio.FIRST_EXCEPTION)
        log(23, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(24, why(e))
    try:
        log(25, show(await asyncio.shield(w1())))
    except Exception as e:
        log(26, why(e))
    try:
        if queue2._unfinished_tasks: queue2.task_done()
        log(28, queue2.qsize())
    except Exception as e:
        log(29, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.Queue(1)
    barrier, future = asyncio.Barrier(2), new_future()
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
