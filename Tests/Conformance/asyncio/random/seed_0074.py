# A random program: 1000074 of Tests/Fuzz.
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
        log(45, "gen ends")
        await asyncio.sleep(0.5)
        log(45, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    async with lock:
        log(15)
        done, pending = await asyncio.wait([spawn(asyncio.sleep(0, 16), "t17", context=contextvars.copy_context()), spawn(asyncio.sleep(0, 18), "t19")], return_when=asyncio.FIRST_EXCEPTION)
        log(20, [t.get_name() for t in done], [t.get_name() for t in pending])
        done, pending = await asyncio.wait([spawn(asyncio.sleep(0.5, 21), "t22"), spawn(asyncio.sleep(0.1, 23), "t24"), spawn(asyncio.sleep(0.1, 25), "t26", context=contextvars.copy_context())], timeout=1, return_when=asyncio.FIRST_EXCEPTION)
        log(27, [t.get_name() for t in done], [t.get_name() for t in pending])
        async with asyncio.timeout(0):
            async with barrier as place:
                log(28, place)
        log(29, barrier.n_waiting, barrier.broken)
    try:
        async with sem:
            log(30)
            async with asyncio.timeout(0):
                while True:
                    log(31, await queue2.get())
                    queue2.task_done()
                    h = asyncio.get_running_loop().call_at(0.1, lambda: log(32, "callback", var.get()), context=contextvars.Context())
            async with sem:
                log(33)
                async with asyncio.timeout(1):
                    async with barrier as place:
                        log(34, place)
                log(35, barrier.n_waiting, barrier.broken)
            try:
                async with cond:
                    cond.notify(2)
                    log(37)
                    await asyncio.sleep(1)
                log(38)
            except asyncio.CancelledError as e:
                log(39, show(e))
                raise
    except BaseException as e:
        log(41, why(e))
    try:
        async with cond:
            cond.notify(2)
            log(43)
    except Exception as e:
        log(44, why(e))


async def main():
    spawn(w1(), "t1")
    spawn(w1(), "t2")
    spawn(w1(), "t3")
    spawn(w1(), "t4")
    try:
        for i in range(2):
            if t := pick(7):
                h = asyncio.get_running_loop().call_later(0, lambda t=t: log(5, t.get_name(), t.cancel()))
                log(5, h.when())
            log(6, await asyncio.wait_for(barrier.wait(), 1))
            log(7, barrier.n_waiting, barrier.broken)
            log(8)
            if i: break
    except Exception as e:
        log(9, why(e))
    try:
        h = asyncio.get_running_loop().call_at(1.5, lambda: log(10, "callback", var.get()))
    except Exception as e:
        log(11, why(e))
    try:
        queue.put_nowait(12)
        log(13, queue.qsize())
    except BaseException as e:
        log(14, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.PriorityQueue(), asyncio.PriorityQueue(2)
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
