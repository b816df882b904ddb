# A random program: 1000229 of Tests/Fuzz.
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
        log(38, "gen ends")
        await asyncio.sleep(0)
        log(38, "gen ended")


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
        await asyncio.sleep(0.1)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(37)


async def w3():
    log(35)


async def w2():
    log(34)


async def w1():
    log(33)


async def main():
    spawn(asyncio.sleep(1, 1), "t2")
    spawn(asyncio.sleep(1.5, 3), "t4")
    spawn(w1(), "t5")
    spawn(asyncio.sleep(0, 6), "t7")
    try:
        await asyncio.sleep(3)
    except Exception as e:
        log(8, why(e))
    try:
        log(9, show(await w2()))
    except BaseException as e:
        log(10, why(e))
    try:
        while asyncio.current_task().uncancel(): log(13)
    except BaseException as e:
        log(14, why(e))
    try:
        async with around(15) as n:
            if t := pick(2):
                log(17, "cancel", t.get_name(), t.cancel(), t.cancelling())
            log(18)
    except BaseException as e:
        log(19, why(e))
    try:
        log(21, show(await asyncio.gather(spawn(w5(), "t20", context=contextvars.Context()))))
    except BaseException as e:
        log(22, why(e))
    try:
        if t := later(1):
            log(23, show(await t))
    except Exception as e:
        log(24, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w3(), "t25", context=contextvars.copy_context()), *filter(None, [later(0), later(1)])], timeout=3, return_when=asyncio.ALL_COMPLETED)
        log(26, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(27, why(e))
    try:
        if t := pick(7):
            h = asyncio.get_running_loop().call_later(1.5, lambda t=t: log(28, t.get_name(), t.cancel()))
            log(28, h.when())
    except Exception as e:
        log(29, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.1) as cm:
            cm.reschedule(None)
            log(30)
        log(31, cm.expired())
    except Exception as e:
        log(32, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
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
