# A random program: 1000077 of Tests/Fuzz.
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
        log(65, "gen ends")
        await asyncio.sleep(1)
        log(65, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(1.5)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(1)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    done, pending = await asyncio.wait([spawn(asyncio.sleep(1, 47), "t48"), spawn(asyncio.sleep(1.5, 49), "t50"), spawn(asyncio.sleep(3, 51), "t52"), *filter(None, [later(0), later(1)])], timeout=0, return_when=asyncio.ALL_COMPLETED)
    log(53, [t.get_name() for t in done], [t.get_name() for t in pending])
    log(54, show(await asyncio.sleep(3, 55)))
    if t := pick(9):
        log(57, "cancel", t.get_name(), t.cancel(), t.cancelling())
    try:
        log(61, show(await asyncio.wait_for(spawn(asyncio.sleep(0.25, 58), "t59"), 0)))
    except Exception as e:
        log(62, why(e))
    async with around(63) as n:
        log(64)


async def w2():
    log(33, show(await asyncio.wait_for(asyncio.shield(future), 2)))
    for i in range(3):
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w3(), name="g34"))
            T.append(g.create_task(w3(), name="g35"))
            T.append(g.create_task(w3(), name="g36"))
        log(37)
        async with contextlib.aclosing(gen(3, 1)) as a:
            async for x in a:
                log(38, x)
        log(39)
    try:
        spawn(w3(), "t40")
    except BaseException as e:
        log(41, why(e))
    try:
        log(42, show(await w3()))
    except BaseException as e:
        log(43, why(e))
    try:
        async for x in gen(3, 1):
            log(44, x)
            spawn(w3(), "t45")
    except Exception as e:
        log(46, why(e))


async def main():
    spawn(asyncio.sleep(3, 1), "t2")
    spawn(w3(), "t3", context=contextvars.copy_context())
    spawn(w3(), "t4")
    spawn(w2(), "t5")
    try:
        spawn(w2(), "t6")
    except Exception as e:
        log(7, why(e))
    try:
        log(10, show(await asyncio.wait_for(spawn(w3(), "t8"), -1)))
    except BaseException as e:
        log(11, why(e))
    try:
        log(12, show(await asyncio.wait_for(future, 2)))
    except Exception as e:
        log(13, why(e))
    try:
        log(15, asyncio.current_task().uncancel())
    except Exception as e:
        log(17, why(e))
    try:
        lock.release()
        log(19, lock.locked())
    except BaseException as e:
        log(20, why(e))
    try:
        if t := asyncio.current_task():
            log(22, "cancel", t.get_name(), t.cancel("c21"), t.cancelling())
    except BaseException as e:
        log(23, why(e))
    async with contextlib.aclosing(gen(2, 2)) as a:
        async for x in a:
            log(24, x)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.LifoQueue()
    barrier, future = asyncio.Barrier(1), new_future()
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
