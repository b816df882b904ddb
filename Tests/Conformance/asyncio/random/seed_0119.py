# A random program: 1000119 of Tests/Fuzz.
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
        await asyncio.sleep(0)
        log(39, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(38)


async def w3():
    log(37)


async def w2():
    log(36)


async def main():
    try:
        try:
            async with asyncio.timeout(0) as cm:
                async with sem:
                    log(1)
                    log(3, show(await asyncio.gather(spawn(w4(), "t2"), w3(), later(0) or asyncio.sleep(0))))
                log(await queue.get())
                log(5, queue.qsize())
                await asyncio.sleep(1.5)
                log(6)
                log(7)
                cm.reschedule(asyncio.get_running_loop().time() + 1)
                log(8, look(cm), cm.when())
            log(9, cm.expired())
            log(11, show(await asyncio.wait_for(asyncio.shield(future), 0)))
            if t := asyncio.current_task():
                h = asyncio.get_running_loop().call_later(0.5, lambda t=t: log(12, t.get_name(), t.cancel()))
                log(12, h.when())
        except ValueError as e:
            log(13, show(e))
        except Exception as e:
            log(14, show(e))
        async with cond:
            log(15, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 3), 2))
            log(16)
            async with contextlib.aclosing(gen(2, 0.5)) as a:
                async for x in a:
                    log(17, x)
    except* TimeoutError as e:
        log(18, why(e))
    finally:
        log(19)
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w2(), name="g20"))
            T.append(g.create_task(w3(), name="g21"))
        log(22)
    except Exception as e:
        log(23, why(e))
    try:
        try:
            future.set_exception(KeyError(24))
        finally:
            log(25)
    except BaseException as e:
        log(26, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w4(), "t27")], timeout=0)
        log(28, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(29, why(e))
    try:
        async for x in gen(2, 1):
            log(30, x)
            if x: break
    except BaseException as e:
        log(31, why(e))
    try:
        async for x in gen(3, 1):
            log(32, x)
            if x: break
    except Exception as e:
        log(33, why(e))
    log(34)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
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
        await asyncio.wait(T, timeout=0.5)
    for t in T:
        log(look(t), t.cancelling())
    return

asyncio.run(top())
