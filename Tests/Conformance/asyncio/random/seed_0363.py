# A random program: 1000363 of Tests/Fuzz.
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


def blocking(n, t, error=None):
    log(n, "in a thread", var.get())
    time.sleep(t)
    log(n, "leaves the thread")
    if error:
        raise error(n)
    return n


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
        log(29, "gen ends")
        await asyncio.sleep(0.1)
        log(29, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(28)


async def w2():
    log(26)


async def main():
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
            spawn(w2(), "t1")
            async with asyncio.timeout(None) as cm:
                async with asyncio.timeout(1):
                    while True:
                        log(2, await queue2.get())
                        queue2.task_done()
                spawn(asyncio.sleep(0, 3), "t4")
                log(5, await asyncio.to_thread(lambda l: asyncio.run_coroutine_threadsafe(asyncio.sleep(1.5, 6), l).result(), asyncio.get_running_loop()))
                log(7)
            log(8, cm.expired())
            log(9)
        log(10, cm.expired())
    except Exception as e:
        log(11, why(e))
    try:
        log(12, show(await w4()))
    except Exception as e:
        log(13, why(e))
    try:
        log(15, asyncio.current_task().uncancel())
    except Exception as e:
        log(17, why(e))
    try:
        log(18, await asyncio.to_thread(blocking, 18, 0.5))
    except Exception as e:
        log(19, why(e))
    try:
        h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(20, "callback", var.get()))
    except Exception as e:
        log(21, why(e))
    log(22)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.PriorityQueue(1)
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

asyncio.run(top())
