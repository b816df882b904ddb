# A random program: 1000221 of Tests/Fuzz.
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
        await asyncio.sleep(2)
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
    try:
        return 29
    except BaseException as e:
        log(30, why(e))
    try:
        async for x in gen(4, 0.25):
            log(31, x)
            if x: break
    except Exception as e:
        log(32, why(e))
    log(33, look(future), future.done(), future.cancelled())
    log(34)


async def main():
    try:
        log(1, asyncio.current_task().cancelling(), len(asyncio.all_tasks()))
    except BaseException as e:
        log(4, why(e))
    try:
        async with lock2:
            log(5)
            async with contextlib.aclosing(gen(1, 0)) as a:
                async for x in a:
                    log(6, x)
                    async with asyncio.TaskGroup() as g:
                        T.append(g.create_task(asyncio.sleep(0.5, 7), name="g8"))
                        T.append(g.create_task(w3(), name="g9"))
                        await asyncio.wait_for(queue.join(), 2)
                        log(11, queue.qsize())
                        await asyncio.sleep(2)
                        log(12)
                    log(13)
            token = var.set(14)
            log(14, var.get())
            var.reset(token)
    except BaseException as e:
        log(15, why(e))
    try:
        log(16, show(await w1()))
    except Exception as e:
        log(17, why(e))
    try:
        log(18, look(lock), look(sem), look(event), look(queue))
    except Exception as e:
        log(19, why(e))
    try:
        async for x in gen(1, 2):
            log(20, x)
            async with asyncio.timeout(None) as cm:
                cm.reschedule(asyncio.get_running_loop().time() + 0.1)
                await asyncio.sleep(0)
                log(21)
                log(22)
                cm.reschedule(asyncio.get_running_loop().time() + 0.5)
                log(23, look(cm), cm.when())
            log(24, cm.expired())
    except BaseException as e:
        log(25, why(e))
    try:
        h = asyncio.get_running_loop().call_at(1, lambda: log(26, "callback", var.get()))
        h.cancel()
        log(27, h.cancelled())
    except BaseException as e:
        log(28, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
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
    return

asyncio.run(top())
