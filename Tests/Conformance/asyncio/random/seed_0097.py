# A random program: 1000097 of Tests/Fuzz.
import asyncio
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
        log(38, "gen ends")
        await asyncio.sleep(1)
        log(38, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    try:
        async with cond:
            cond.notify()
            log(28)
    except Exception as e:
        log(29, why(e))
    try:
        a = gen(3, 0.25)
        log(30, await a.athrow(ValueError(30)))
        log(31)
        log(32)
    except TimeoutError as e:
        log(33, show(e))
        raise
    except Exception as e:
        log(35, show(e))
    finally:
        log(36)
    log(37)


async def w1():
    h = asyncio.get_running_loop().call_at(1, lambda: log(19, "callback", var.get()))
    try:
        await asyncio.sleep(0.25)
        log(20)
    except Exception as e:
        log(21, why(e))
    try:
        try:
            h = asyncio.get_running_loop().call_soon(lambda: log(22, "callback", var.get()))
            log(23)
        except Exception as e:
            log(24, show(e))
        finally:
            log(25)
    except Exception as e:
        log(26, why(e))


async def main():
    try:
        h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(1, "callback", var.get()), context=contextvars.Context())
    except BaseException as e:
        log(2, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g3"))
            T.append(g.create_task(w1(), name="g4"))
            T.append(g.create_task(w2(), name="g5"))
        log(6)
    except Exception as e:
        log(7, why(e))
    try:
        async with lock2:
            log(8)
            h = asyncio.get_running_loop().call_at(0.5, lambda: log(9, "callback", var.get()))
            async with asyncio.timeout(3):
                while True:
                    log(10, await queue.get())
                    queue.task_done()
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
                await queue2.put(11)
                log(12, queue2.qsize())
            log(13, cm.expired())
            log(14)
    except BaseException as e:
        log(15, why(e))
    try:
        log(await queue.get())
        log(17, queue.qsize())
    except BaseException as e:
        log(18, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
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
