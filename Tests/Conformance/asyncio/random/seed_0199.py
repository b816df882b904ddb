# A random program: 1000199 of Tests/Fuzz.
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
        log(56, "gen ends")
        await asyncio.sleep(0.1)
        log(56, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0.5)
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


async def w4():
    log(55)


async def w3():
    log(54)


async def w2():
    log(53)


async def w1():
    try:
        await event.wait()
        log(25, event.is_set())
    except Exception as e:
        log(26, why(e))
    h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(27, "callback", var.get()))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(asyncio.sleep(0.25, 28), name="g29"))
            T.append(g.create_task(w2(), name="g30"))
            T.append(g.create_task(w3(), name="g31"))
            if t := asyncio.current_task():
                log(33, "cancel", t.get_name(), t.cancel(), t.cancelling())
        log(34)
    except Exception as e:
        log(35, why(e))
    try:
        try:
            if not queue2.empty(): log(queue2.get_nowait())
            log(37, queue2.qsize())
            try:
                async for x in gen(4, 0.1):
                    log(38, x)
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(asyncio.sleep(0, 39), name="g40"))
                    T.append(g.create_task(w4(), name="g41"))
                    T.append(g.create_task(w2(), name="g42"))
                    log(43)
                log(44)
            except TimeoutError as e:
                log(45, why(e))
                raise
            except ValueError as e:
                log(47, why(e))
            finally:
                log(48)
                await asyncio.sleep(0)
                log(49)
        finally:
            log(50)
    except Exception as e:
        log(51, why(e))
    log(52)


async def main():
    spawn(w3(), "t1")
    try:
        try:
            log(2, show(await asyncio.wait_for(w4(), -1)))
            await queue.put(3)
            log(4, queue.qsize())
        except* TimeoutError as e:
            log(5, why(e))
    except BaseException as e:
        log(6, why(e))
    try:
        if t := later(0):
            log(7, show(await t))
    except BaseException as e:
        log(8, why(e))
    try:
        try:
            log(9, look(asyncio.current_task()))
            log(10)
        finally:
            log(11)
    except BaseException as e:
        log(12, why(e))
    try:
        async with around(13) as n:
            try:
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(w3(), name="g14"))
                log(15)
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(w1(), name="g16"))
                    T.append(g.create_task(w2(), name="g17"))
                    T.append(g.create_task(w2(), name="g18"))
                    await asyncio.wait_for(event.wait(), 0)
                    log(19, event.is_set())
                    T.append(g.create_task(w3(), name="g20"))
                log(21)
            finally:
                log(22)
            log(23)
    except BaseException as e:
        log(24, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.PriorityQueue(2)
    barrier, future = asyncio.Barrier(2), new_future()
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
