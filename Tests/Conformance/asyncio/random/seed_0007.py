# A random program: 1000007 of Tests/Fuzz.
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
        log(35, "gen ends")
        await asyncio.sleep(0.25)
        log(35, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(34)


async def w1():
    log(33)


async def main():
    spawn(asyncio.sleep(0, 1), "t2")
    spawn(w2(), "t3")
    spawn(w1(), "t4", context=contextvars.copy_context())
    try:
        await asyncio.sleep(1.5)
        log(5)
    except Exception as e:
        log(6, why(e))
    try:
        async for x in gen(1, 2):
            log(7, x)
    except Exception as e:
        log(8, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g9"))
            T.append(g.create_task(w1(), name="g10"))
            while asyncio.current_task().uncancel(): log(13)
            async with cond:
                await asyncio.wait_for(cond.wait(), 2)
                log(15)
                return 16
            log(17)
        log(18)
    except BaseException as e:
        log(19, why(e))
    spawn(w1(), "t20", context=contextvars.copy_context())
    try:
        if not future.done(): log(21, show(await asyncio.wait_for(future, 1)))
    except Exception as e:
        log(22, why(e))
    try:
        async with asyncio.timeout(2) as cm:
            try:
                h = asyncio.get_running_loop().call_at(1, lambda: log(23, "callback", var.get()))
                await asyncio.wait_for(sem.acquire(), 2)
                log(25, sem.locked())
            except Exception as e:
                log(26, why(e))
            except asyncio.CancelledError as e:
                log(27, why(e))
                raise
            event.clear()
            log(29, event.is_set())
            log(30)
        log(31, cm.expired())
    except BaseException as e:
        log(32, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.PriorityQueue(1)
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
