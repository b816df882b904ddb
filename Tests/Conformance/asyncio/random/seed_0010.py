# A random program: 1000010 of Tests/Fuzz.
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


def pick(n):
    others = [t for t in T if t is not asyncio.current_task()]
    return others[n % len(others)] if others else None


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
        await asyncio.sleep(0.25)
        log(33, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(32)


async def w2():
    log(31)


async def w1():
    log(30)


async def main():
    spawn(w1(), "t1")
    spawn(w1(), "t2")
    spawn(w2(), "t3")
    spawn(w1(), "t4")
    try:
        await asyncio.sleep(3)
    except BaseException as e:
        log(5, why(e))
    try:
        await queue2.put(6)
        log(7, queue2.qsize())
    except Exception as e:
        log(8, why(e))
    try:
        async with lock2:
            log(9)
            async with contextlib.aclosing(gen(1, 3)) as a:
                async for x in a:
                    log(10, x)
            async with asyncio.timeout(0.25) as cm:
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.25) as cm:
                    queue.put_nowait(11)
                    log(12, queue.qsize())
                log(13, cm.expired())
                log(14)
            log(15, cm.expired())
            log(16)
    except Exception as e:
        log(17, why(e))
    try:
        raise KeyError(18)
    except Exception as e:
        log(19, why(e))
    try:
        if t := pick(7):
            back = lambda t: log(20, "done", t.get_name(), var.get())
            t.add_done_callback(back)
    except BaseException as e:
        log(21, why(e))
    try:
        spawn(asyncio.sleep(0, 22), "t23")
    except BaseException as e:
        log(24, why(e))
    try:
        log(26, show(await asyncio.gather(w3(), asyncio.sleep(0.5, 25))))
    except Exception as e:
        log(27, why(e))
    try:
        log(28, show(await asyncio.gather(w3(), return_exceptions=True)))
    except Exception as e:
        log(29, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(), asyncio.LifoQueue()
    barrier, future = asyncio.Barrier(3), new_future()
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
