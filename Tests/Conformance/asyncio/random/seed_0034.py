# A random program: 1000034 of Tests/Fuzz.
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
        log(61, "gen ends")
        await asyncio.sleep(1)
        log(61, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0.25)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(1.5)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(60)


async def w4():
    log(59)


async def w3():
    log(58)


async def w2():
    try:
        raise ExceptionGroup("g", [ValueError(55), KeyError(56)])
    except Exception as e:
        log(57, why(e))


async def w1():
    for i in range(3):
        if t := pick(9):
            log(51, "cancel", t.get_name(), t.cancel(), t.cancelling())
        async for x in gen(1, 0):
            log(52, x)
        log(53)
    log(54)


async def main():
    spawn(w2(), "t1")
    spawn(w1(), "t2")
    try:
        if t := pick(8):
            log(4, "cancel", t.get_name(), t.cancel(), t.cancelling())
    except BaseException as e:
        log(5, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w4(), name="g6"))
            T.append(g.create_task(asyncio.sleep(0, 7), name="g8"))
            T.append(g.create_task(w2(), name="g9"))
            async with asyncio.timeout(0.1):
                while True:
                    log(10, await queue2.get())
                    queue2.task_done()
                    log(11, show(await w1()))
            log(12, await asyncio.to_thread(lambda l: asyncio.run_coroutine_threadsafe(w5(), l).result(1), asyncio.get_running_loop()))
        log(13)
    except BaseException as e:
        log(14, why(e))
    try:
        async for x in gen(1, 2):
            log(15, x)
    except BaseException as e:
        log(16, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(asyncio.sleep(2, 17), name="g18"))
            T.append(g.create_task(w4(), name="g19"))
            T.append(g.create_task(w2(), name="g20"))
            await asyncio.sleep(0)
            log(21)
        log(22)
    except BaseException as e:
        log(23, why(e))
    try:
        async for x in gen(2, 0.25):
            log(24, x)
            if x: break
    except Exception as e:
        log(25, why(e))
    try:
        try:
            log(26, await asyncio.to_thread(lambda l: asyncio.run_coroutine_threadsafe(asyncio.sleep(0, 27), l).result(5), asyncio.get_running_loop()))
        except Exception as e:
            log(28, show(e))
            raise
        finally:
            log(30)
    except BaseException as e:
        log(31, why(e))
    try:
        async with asyncio.timeout(0):
            while True:
                log(32, await queue2.get())
                queue2.task_done()
                try:
                    if t := asyncio.current_task():
                        h = asyncio.get_running_loop().call_later(1.5, lambda t=t: log(33, t.get_name(), t.cancel()))
                        log(33, h.when())
                    async with around(34) as n:
                        log(35, asyncio.iscoroutinefunction(top), asyncio.get_running_loop().is_running())
                        log(38, show(await asyncio.shield(w3())))
                    log(39)
                finally:
                    log(40)
    except Exception as e:
        log(41, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w1(), "t42", context=contextvars.copy_context()), spawn(asyncio.sleep(0.25, 43), "t44", context=contextvars.copy_context()), *filter(None, [later(0), later(1)])], return_when=asyncio.FIRST_COMPLETED)
        log(45, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(46, why(e))
    try:
        if t := pick(8):
            log(48, "cancel", t.get_name(), t.cancel(), t.cancelling())
    except BaseException as e:
        log(49, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(), asyncio.Queue(1)
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

asyncio.run(top())
