# A random program: 1000017 of Tests/Fuzz.
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
        await asyncio.sleep(1)
        log(39, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0.1)
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


async def w3():
    async with asyncio.timeout(None) as cm:
        log(36)
    log(37, cm.expired())
    log(38)


async def w1():
    if t := later(8):
        log(22, show(await t))
    try:
        await asyncio.sleep(0)
    except Exception as e:
        log(23, why(e))
    try:
        for i in range(3):
            async with cond:
                log(24, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 5), 1))
                log(25)
                async with cond:
                    cond.notify()
                    log(27)
                    await queue.put(28)
                    log(29, queue.qsize())
            log(30, look(lock), look(sem), look(event), look(queue))
            log(31)
            if i: break
    except BaseException as e:
        log(32, why(e))
    log(33, look(lock), look(sem), look(event), look(queue))


async def main():
    async with around(1) as n:
        async for x in gen(1, 3):
            log(2, x)
    try:
        async with asyncio.timeout(None) as cm:
            await asyncio.sleep(0)
            log(3)
            asyncio.get_running_loop().run_in_executor(None, asyncio.get_running_loop().call_soon_threadsafe, log, 4)
            log(7, show(await asyncio.wait_for(w3(), -1)))
            cm.reschedule(asyncio.get_running_loop().time() + 3)
            log(8, look(cm), cm.when())
        log(9, cm.expired())
    except Exception as e:
        log(10, why(e))
    try:
        async with asyncio.timeout(0) as cm:
            contextvars.copy_context().run(var.set, 11)
            log(11, var.get())
            log(queue2.qsize(), queue2.full())
            log(13, queue2.qsize())
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w1(), name="g14"))
                time.sleep(1.5)
            log(18)
            log(19)
        log(20, cm.expired())
    except Exception as e:
        log(21, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(1), asyncio.PriorityQueue(1)
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
