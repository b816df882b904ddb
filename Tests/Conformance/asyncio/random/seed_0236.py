# A random program: 1000236 of Tests/Fuzz.
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
        log(44, "gen ends")
        await asyncio.sleep(0.1)
        log(44, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(3)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(0)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(43)


async def w2():
    log(42)


async def w1():
    try:
        h = asyncio.get_running_loop().call_soon(lambda: log(39, "callback", var.get()))
    except Exception as e:
        log(40, why(e))
    log(41)


async def main():
    try:
        async with asyncio.timeout(None) as cm:
            done, pending = await asyncio.wait([spawn(asyncio.sleep(1, 1), "t2", context=contextvars.copy_context()), spawn(w1(), "t3", context=contextvars.Context())], timeout=1, return_when=asyncio.ALL_COMPLETED)
            log(4, [t.get_name() for t in done], [t.get_name() for t in pending])
            async with cond:
                await asyncio.wait_for(cond.wait(), 3)
                log(6)
            log(7)
        log(8, cm.expired())
    except BaseException as e:
        log(9, why(e))
    async with around(10) as n:
        h = asyncio.get_running_loop().call_at(0, lambda: log(11, "callback", var.get()))
        log(12)
    try:
        async with asyncio.timeout(None) as cm:
            cm.reschedule(None)
            done, pending = await asyncio.wait([spawn(w1(), "t13"), spawn(w3(), "t14"), spawn(asyncio.sleep(2, 15), "t16", context=contextvars.Context())], timeout=1, return_when=asyncio.FIRST_EXCEPTION)
            log(17, [t.get_name() for t in done], [t.get_name() for t in pending])
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w2(), name="g18"))
                T.append(g.create_task(asyncio.sleep(3, 19), name="g20"))
                T.append(g.create_task(w2(), name="g21"))
            log(22)
            log(23)
            cm.reschedule(asyncio.get_running_loop().time() + 0)
            log(24, look(cm), cm.when())
        log(25, cm.expired())
    except BaseException as e:
        log(26, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w2(), name="g27"))
            T.append(g.create_task(w3(), name="g28"))
            T.append(g.create_task(w1(), name="g29"))
        log(30)
    except BaseException as e:
        log(31, why(e))
    try:
        if t := pick(4):
            log(33, "cancel", t.get_name(), t.cancel(), t.cancelling())
    except Exception as e:
        log(34, why(e))
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 1)
            log(36)
    except BaseException as e:
        log(37, why(e))
    log(38)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(), asyncio.PriorityQueue(1)
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
