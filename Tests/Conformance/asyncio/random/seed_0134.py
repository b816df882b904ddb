# A random program: 1000134 of Tests/Fuzz.
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
        log(29, "gen ends")
        await asyncio.sleep(1.5)
        log(29, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(28)


async def w1():
    log(27)


async def main():
    async for c in asyncio.as_completed([w2(), w2()]):
        log(1, show(await c))
    try:
        async with asyncio.timeout(None) as cm:
            try:
                log(2, show(await asyncio.sleep(0.25, 3)))
            except asyncio.CancelledError as e:
                log(4, show(e))
                raise KeyError(5) from e
        log(6, cm.expired())
    except Exception as e:
        log(7, why(e))
    try:
        log(8, show(await w1()))
    except BaseException as e:
        log(9, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 2) as cm:
            async with asyncio.timeout(None) as cm:
                cm.reschedule(None)
                await event.wait()
                log(10, event.is_set())
                async with asyncio.timeout(None) as cm:
                    while asyncio.current_task().uncancel(): log(13)
                    done, pending = await asyncio.wait([spawn(w2(), "t14"), spawn(asyncio.sleep(1, 15), "t16"), spawn(w1(), "t17")], timeout=0, return_when=asyncio.FIRST_COMPLETED)
                    log(18, [t.get_name() for t in done], [t.get_name() for t in pending])
                    a = gen(2, 1)
                    log(19, await anext(a))
                    log(19, await anext(a))
                    log(19, await asyncio.wait_for(anext(a), 0))
                    log(20)
                log(21, cm.expired())
            log(22, cm.expired())
            log(23)
        log(24, cm.expired())
    except Exception as e:
        log(25, why(e))
    log(26)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.PriorityQueue(2)
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
