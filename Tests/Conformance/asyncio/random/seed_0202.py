# A random program: 1000202 of Tests/Fuzz.
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
        log(53, "gen ends")
        await asyncio.sleep(2)
        log(53, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(1)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(3)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(52)


async def w4():
    log(51)


async def w3():
    log(50)


async def w2():
    log(49)


async def w1():
    try:
        try:
            await asyncio.sleep(3)
            log(42)
        except Exception as e:
            log(43, show(e))
        except ValueError as e:
            log(44, why(e))
    except BaseException as e:
        log(45, why(e))
    log(46, look(asyncio.current_task()))
    if t := asyncio.current_task():
        h = asyncio.get_running_loop().call_later(1, lambda t=t: log(47, t.get_name(), t.set_name("h47")))
        log(47, h.when())
    log(48)


async def main():
    spawn(w2(), "t1")
    try:
        spawn(w1(), "t2", context=contextvars.Context())
    except BaseException as e:
        log(3, why(e))
    if t := later(1):
        log(4, show(await t))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(asyncio.sleep(1, 5), name="g6"))
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w5(), name="g7"))
                T.append(g.create_task(w1(), name="g8"))
            log(9)
        log(10)
    except BaseException as e:
        log(11, why(e))
    try:
        if t := pick(5):
            back = lambda t: log(12, "done", t.get_name(), var.get())
            t.add_done_callback(back)
            t.add_done_callback(lambda t: spawn(w4(), 's12'))
    except Exception as e:
        log(13, why(e))
    try:
        try:
            log(14, show(await w2()))
            async with sem:
                log(15)
                async with asyncio.timeout(None) as cm:
                    h = asyncio.get_running_loop().call_later(0.25, lambda: log(16, "callback", var.get()), context=contextvars.Context())
                    h.cancel()
                    log(17, h.cancelled())
                    log(18)
                log(19, cm.expired())
                await asyncio.sleep(1)
                log(20)
        except Exception as e:
            log(21, why(e))
        finally:
            log(22)
    except Exception as e:
        log(23, why(e))
    try:
        await asyncio.sleep(0)
        log(24)
    except Exception as e:
        log(25, why(e))
    try:
        async with around(26) as n:
            log(30, show(await asyncio.wait_for(asyncio.shield(future), 0.25)))
            log(31)
    except Exception as e:
        log(32, why(e))
    try:
        def stop(): raise ValueError(33)
        asyncio.get_running_loop().call_soon(stop)
    except Exception as e:
        log(36, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w3(), "t37"), spawn(asyncio.sleep(1, 38), "t39")], timeout=0.5)
        log(40, [t.get_name() for t in done], [t.get_name() for t in pending])
    except BaseException as e:
        log(41, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.PriorityQueue(1)
    barrier, future = asyncio.Barrier(1), new_future()
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
    raise SystemExit(7)

asyncio.run(top())
