# A random program: 1000183 of Tests/Fuzz.
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
        log(40, "gen ends")
        await asyncio.sleep(2)
        log(40, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(39)


async def main():
    spawn(w3(), "t1")
    try:
        raise asyncio.CancelledError(2) from OSError(1)
    except BaseException as e:
        log(3, why(e))
    try:
        log(4, await lock.acquire())
        log(5, lock.locked())
    except BaseException as e:
        log(6, why(e))
    try:
        async with cond:
            cond.notify_all()
            log(8)
    except Exception as e:
        log(9, why(e))
    try:
        async with asyncio.timeout(3):
            while True:
                log(10, await queue2.get())
                queue2.task_done()
    except BaseException as e:
        log(11, why(e))
    try:
        log(13, show(await asyncio.wait_for(spawn(w3(), "t12"), 0)))
    except Exception as e:
        log(14, why(e))
    try:
        if F[-1] is not future: log(15, show(await asyncio.wait_for(F[-1], 3)))
        F[-1].add_done_callback(lambda f: log(16, "future", look(f)))
    except BaseException as e:
        log(17, why(e))
    try:
        f = new_future()
        asyncio.get_running_loop().call_soon(settle, f, 18)
        log(18, show(await f))
    except Exception as e:
        log(19, why(e))
    try:
        log(20, look(future), future.done(), future.cancelled())
    except Exception as e:
        log(21, why(e))
    try:
        async with asyncio.timeout(0) as cm:
            cm.reschedule(None)
            await asyncio.sleep(1.5)
            log(22)
            for i in range(3):
                async with sem:
                    log(23)
                    spawn(w3(), "t24")
                    f = new_future()
                    asyncio.get_running_loop().call_later(3, settle, f, 25)
                    log(25, show(await f))
                    log(27, show(await asyncio.wait_for(asyncio.shield(future), 2)))
                    log(28)
            log(29)
        log(30, cm.expired())
    except BaseException as e:
        log(31, why(e))
    try:
        while asyncio.current_task().uncancel(): log(34)
    except BaseException as e:
        log(35, why(e))
    log(36)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.PriorityQueue(1)
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

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
try:
    loop.run_until_complete(top())
finally:
    for t in asyncio.all_tasks(loop):
        t.cancel()
    loop.run_until_complete(asyncio.sleep(100))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
print(loop.is_closed())
