# A random program: 1000030 of Tests/Fuzz.
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


def later(n):
    """One of the tasks that are younger than this one, so that tasks never await each other in a circle."""
    me = asyncio.current_task()
    younger = T[T.index(me) + 1:] if me in T else T if me is first else []
    return younger[n % len(younger)] if younger else None


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
        log(43, "gen ends")
        await asyncio.sleep(1)
        log(43, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(42)


async def w4():
    log(41)


async def w3():
    log(40)


async def w2():
    log(39)


async def w1():
    try:
        async with asyncio.timeout(None) as cm:
            log(34, show(await w4()))
            async with lock:
                log(35)
                if t := later(6):
                    log(36, show(await t))
        log(37, cm.expired())
    except Exception as e:
        log(38, why(e))


async def main():
    try:
        log(3, show(await asyncio.gather(spawn(w5(), "t1", context=contextvars.copy_context()), w4(), spawn(w3(), "t2"), later(0) or asyncio.sleep(0))))
    except BaseException as e:
        log(4, why(e))
    log(5, show(await asyncio.gather(w1(), return_exceptions=True)))
    try:
        log(6, show(await asyncio.sleep(1.5, 7)))
    except BaseException as e:
        log(8, why(e))
    try:
        for i in range(3):
            while asyncio.current_task().uncancel(): log(11)
            log(14, show(await asyncio.gather(w4(), spawn(w2(), "t12"), spawn(w5(), "t13"))))
            log(15)
    except Exception as e:
        log(16, why(e))
    try:
        log(queue.get_nowait())
        log(18, queue.qsize())
    except BaseException as e:
        log(19, why(e))
    try:
        async with asyncio.timeout(3) as cm:
            try:
                for i in range(2):
                    log(queue2.qsize(), queue2.full())
                    log(21, queue2.qsize())
                    var.set(22)
                async with cond:
                    cond.notify()
                    log(24)
            except TimeoutError as e:
                log(25, show(e))
                raise
            for i in range(3):
                log(27, show(await asyncio.gather(w2(), w2(), later(0) or asyncio.sleep(0))))
                spawn(w3(), "t28")
            for i in range(3):
                if t := pick(0):
                    log(30, "cancel", t.get_name(), t.cancel(), t.cancelling())
        log(31, cm.expired())
    except BaseException as e:
        log(32, why(e))
    log(33)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.PriorityQueue(2)
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
    log('over')

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
