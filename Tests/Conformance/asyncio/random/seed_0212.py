# A random program: 1000212 of Tests/Fuzz.
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
        log(31, "gen ends")
        await asyncio.sleep(0)
        log(31, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(29)


async def w3():
    log(28)


async def main():
    spawn(w3(), "t1")
    spawn(w4(), "t2")
    try:
        log(3, await asyncio.wait_for(barrier.wait(), 1.5))
        log(4, barrier.n_waiting, barrier.broken)
    except Exception as e:
        log(5, why(e))
    try:
        await asyncio.sleep(0)
    except Exception as e:
        log(6, why(e))
    try:
        try:
            future.set_result(7)
        finally:
            log(8)
    except Exception as e:
        log(9, why(e))
    try:
        a = gen(2, 3)
        del a
        log(11)
    except BaseException as e:
        log(12, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w3(), name="g13"))
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w4(), name="g14"))
                T.append(g.create_task(asyncio.sleep(1, 15), name="g16"))
                log(17, show(await w4()))
                log(18)
            log(19)
            await asyncio.wait_for(event.wait(), 1.5)
            log(20, event.is_set())
            log(21)
        log(22)
    except Exception as e:
        log(23, why(e))
    try:
        async for x in gen(2, 0.1):
            log(24, x)
            if x: break
    except BaseException as e:
        log(25, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.LifoQueue(2), asyncio.LifoQueue()
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
