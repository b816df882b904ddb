# A random program: 1000222 of Tests/Fuzz.
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
        log(38, "gen ends")
        await asyncio.sleep(1)
        log(38, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(36)


async def w3():
    log(35)


async def main():
    try:
        raise KeyError(1)
    except Exception as e:
        log(2, why(e))
    try:
        f = new_future()
        asyncio.get_running_loop().call_soon(settle, f, 3)
        log(3, show(await f))
        F[-1].add_done_callback(lambda f: log(4, "future", look(f)))
    except Exception as e:
        log(5, why(e))
    try:
        spawn(w3(), "t6")
    except Exception as e:
        log(7, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
            spawn(asyncio.sleep(1.5, 8), "t9", context=contextvars.copy_context())
            async for x in gen(3, 2):
                log(10, x)
                async with asyncio.timeout(0) as cm:
                    spawn(w4(), "t11")
                    log(12)
                log(13, cm.expired())
            if t := asyncio.current_task():
                log(15, "cancel", t.get_name(), t.cancel("c14"), t.cancelling())
        log(16, cm.expired())
    except Exception as e:
        log(17, why(e))
    try:
        queue.shutdown()
        log(19, queue.qsize())
    except BaseException as e:
        log(20, why(e))
    log(21)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.LifoQueue()
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
