# A random program: 1000259 of Tests/Fuzz.
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
        log(31, "gen ends")
        await asyncio.sleep(0)
        log(31, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(30)


async def w4():
    log(29)


async def w3():
    log(28)


async def w2():
    log(27)


async def w1():
    log(26)


async def main():
    spawn(w3(), "t1")
    spawn(w3(), "t2")
    spawn(w1(), "t3", context=contextvars.Context())
    spawn(w4(), "t4")
    try:
        async with asyncio.timeout(1):
            while True:
                log(5, await queue2.get())
                queue2.task_done()
    except BaseException as e:
        log(6, why(e))
    try:
        async with asyncio.timeout(1):
            async with barrier as place:
                log(7, place)
        log(8, barrier.n_waiting, barrier.broken)
    except BaseException as e:
        log(9, why(e))
    try:
        f = new_future()
        asyncio.get_running_loop().call_later(0, settle, f, 10)
        log(10, show(await f))
        F[-1].add_done_callback(lambda f: log(11, "future", look(f)))
    except BaseException as e:
        log(12, why(e))
    try:
        try:
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.5) as cm:
                cm.reschedule(None)
                try:
                    log(14, show(await asyncio.gather(w2(), w5(), spawn(w3(), "t13"))))
                    await asyncio.sleep(2)
                    log(15)
                    log(16)
                finally:
                    log(17)
                cm.reschedule(asyncio.get_running_loop().time() + 1)
                log(18, look(cm), cm.when())
            log(19, cm.expired())
        except Exception as e:
            log(20, why(e))
        except asyncio.CancelledError as e:
            log(21, show(e))
            await asyncio.wait_for(queue2.put(22), 0.5)
            log(23, queue2.qsize())
    except BaseException as e:
        log(24, why(e))
    log(25)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.PriorityQueue(), asyncio.LifoQueue()
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
    return

asyncio.run(top())
