# A random program: 1000167 of Tests/Fuzz.
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
        log(36, "gen ends")
        await asyncio.sleep(0)
        log(36, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    log(35)


async def main():
    spawn(w1(), "t1", context=contextvars.copy_context())
    try:
        log(4, show(await asyncio.gather(spawn(w1(), "t2"), spawn(w1(), "t3", context=contextvars.Context()), return_exceptions=True)))
    except BaseException as e:
        log(5, why(e))
    try:
        async for x in gen(4, 3):
            log(6, x)
            async with sem:
                log(7)
                async with contextlib.aclosing(gen(4, 0.25)) as a:
                    async for x in a:
                        log(8, x)
                        await asyncio.wait_for(event.wait(), 1.5)
                        log(9, event.is_set())
                        if x: break
                log(10)
    except Exception as e:
        log(11, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
            await asyncio.sleep(3)
            log(12)
            spawn(asyncio.sleep(1, 13), "t14", context=contextvars.copy_context())
            log(15)
        log(16, cm.expired())
    except BaseException as e:
        log(17, why(e))
    try:
        if lock2.locked(): lock2.release()
        log(19, lock2.locked())
    except BaseException as e:
        log(20, why(e))
    try:
        async with sem:
            log(21)
            log(22, look(future), future.done(), future.cancelled())
            async for x in gen(2, 3):
                log(23, x)
                if x: break
    finally:
        log(24)
    try:
        done, pending = await asyncio.wait([spawn(w1(), "t25"), spawn(w1(), "t26")], timeout=0.1)
        log(27, [t.get_name() for t in done], [t.get_name() for t in pending])
    except BaseException as e:
        log(28, why(e))
    try:
        log(29, await asyncio.wait_for(barrier.wait(), 0))
        log(30, barrier.n_waiting, barrier.broken)
    except BaseException as e:
        log(31, why(e))
    try:
        spawn(asyncio.sleep(0, 32), "t33", context=contextvars.Context())
    except Exception as e:
        log(34, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.PriorityQueue(1)
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
