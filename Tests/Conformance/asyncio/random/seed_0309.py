# A random program: 1000309 of Tests/Fuzz.
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
        log(33, "gen ends")
        await asyncio.sleep(1)
        log(33, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(32)


async def w3():
    log(31)


async def w2():
    log(30)


async def w1():
    log(29)


async def main():
    spawn(w3(), "t1", context=contextvars.Context())
    spawn(w3(), "t2")
    try:
        log(3, show(await w2()))
    except Exception as e:
        log(4, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w4(), "t5", context=contextvars.Context()), spawn(w1(), "t6", context=contextvars.Context()), spawn(w1(), "t7")], return_when=asyncio.ALL_COMPLETED)
        log(8, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(9, why(e))
    try:
        sem.release()
        log(11, sem.locked())
    except BaseException as e:
        log(12, why(e))
    try:
        async with cond:
            cond.notify_all()
            log(14)
    except Exception as e:
        log(15, why(e))
    try:
        async with asyncio.timeout(0) as cm:
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w2(), name="g16"))
                T.append(g.create_task(w1(), name="g17"))
            log(18)
            log(19, show(await asyncio.sleep(2, 20)))
            log(21)
        log(22, cm.expired())
    except BaseException as e:
        log(23, why(e))
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
        try:
            log(24)
        finally:
            log(25)
            await asyncio.sleep(1)
            log(26)
        log(27)
    log(28, cm.expired())


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.PriorityQueue(1)
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
