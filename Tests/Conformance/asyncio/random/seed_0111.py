# A random program: 1000111 of Tests/Fuzz.
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


def settle(future, n):
    log(n, "settles", future.done())
    if not future.done():
        future.set_exception(KeyError(n)) if n % 3 == 0 else future.set_result(n)


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
        log(25, "gen ends")
        await asyncio.sleep(3)
        log(25, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    if t := pick(6):
        log(24, "cancel", t.get_name(), t.cancel(), t.cancelling())


async def main():
    spawn(w1(), "t1")
    spawn(w1(), "t2", context=contextvars.Context())
    try:
        await asyncio.wait_for(queue2.get(), 0.5)
        log(4, queue2.qsize())
    except Exception as e:
        log(5, why(e))
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 0)
            log(7)
    except BaseException as e:
        log(8, why(e))
    try:
        async for x in gen(2, 0.5):
            log(9, x)
            if x: break
    except BaseException as e:
        log(10, why(e))
    try:
        f = new_future()
        asyncio.get_running_loop().call_soon(settle, f, 11)
        log(11, show(await f))
    except Exception as e:
        log(12, why(e))
    log(13, look(asyncio.current_task()))
    try:
        async for x in gen(3, 3):
            log(14, x)
            if t := pick(4):
                back = lambda t: log(15, "done", t.get_name(), var.get())
                t.add_done_callback(back)
                log(15, t.remove_done_callback(log))
                t.add_done_callback(lambda t: spawn(w1(), 's15'))
            if x: break
    except Exception as e:
        log(16, why(e))
    try:
        log(17, show(await w1()))
    except Exception as e:
        log(18, why(e))
    try:
        await asyncio.sleep(0.25)
        log(19)
    except BaseException as e:
        log(20, why(e))
    try:
        async for x in gen(1, 0):
            log(21, x)
    except Exception as e:
        log(22, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(1), asyncio.PriorityQueue(1)
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
