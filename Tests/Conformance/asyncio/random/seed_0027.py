# A random program: 1000027 of Tests/Fuzz.
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
        log(39, "gen ends")
        await asyncio.sleep(2)
        log(39, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(38)


async def w4():
    try:
        async with cond:
            cond.notify()
            log(35)
    except BaseException as e:
        log(36, why(e))
    log(37)


async def w2():
    log(26, show(await w4()))
    log(27, await asyncio.wait_for(barrier.wait(), 0.1))
    log(28, barrier.n_waiting, barrier.broken)
    try:
        queue.task_done()
        log(30, queue.qsize())
    except BaseException as e:
        log(31, why(e))


async def w1():
    async with cond:
        cond.notify(2)
        log(18)
    async for x in gen(4, 0.1):
        log(19, x)
        if x: break
    if t := pick(4):
        log(21, "cancel", t.get_name(), t.cancel("c20"), t.cancelling())
    try:
        log(24, show(await asyncio.gather(spawn(w2(), "t22"), w5(), spawn(w5(), "t23", context=contextvars.copy_context()), return_exceptions=True)))
    except BaseException as e:
        log(25, why(e))


async def main():
    spawn(w1(), "t1", context=contextvars.Context())
    spawn(w4(), "t2")
    try:
        if t := later(6):
            log(3, show(await t))
    except Exception as e:
        log(4, why(e))
    try:
        async for x in gen(4, 0):
            log(5, x)
    except Exception as e:
        log(6, why(e))
    try:
        log(7, await asyncio.wait_for(barrier.wait(), 0.5))
        log(8, barrier.n_waiting, barrier.broken)
    except BaseException as e:
        log(9, why(e))
    try:
        log(10, show(await w2()))
    except BaseException as e:
        log(11, why(e))
    try:
        log(15, show(await asyncio.gather(spawn(asyncio.sleep(3, 12), "t13"), spawn(w4(), "t14", context=contextvars.Context()), later(0) or asyncio.sleep(0))))
    except Exception as e:
        log(16, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.PriorityQueue(1)
    barrier, future = asyncio.Barrier(2), new_future()
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
