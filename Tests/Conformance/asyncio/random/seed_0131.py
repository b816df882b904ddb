# A random program: 1000131 of Tests/Fuzz.
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
        log(41, "gen ends")
        await asyncio.sleep(0)
        log(41, "gen ended")


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
        await asyncio.sleep(0)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(40)


async def w1():
    log(39)


async def main():
    try:
        while asyncio.current_task().uncancel(): log(3)
    except BaseException as e:
        log(4, why(e))
    try:
        try:
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w2(), name="g5"))
            log(6)
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w1(), name="g7"))
                T.append(g.create_task(w1(), name="g8"))
                T.append(g.create_task(asyncio.sleep(1, 9), name="g10"))
            log(11)
        finally:
            log(12)
    except Exception as e:
        log(13, why(e))
    try:
        for i in range(3):
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w1(), name="g14"))
                async with cond:
                    await cond.wait()
                    log(16)
                await asyncio.sleep(0)
                log(17)
                log(18)
            log(19)
            async with cond:
                await cond.wait()
                log(21)
                async with around(22) as n:
                    log(23, show(await w2()))
                    log(24, future.cancel("f24"))
    except BaseException as e:
        log(25, why(e))
    try:
        future.set_result(26)
    except Exception as e:
        log(27, why(e))
    try:
        await asyncio.sleep(1)
    except BaseException as e:
        log(28, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w2(), name="g29"))
            log(30, show(await w2()))
            for i in range(2):
                future.set_result(31)
        log(32)
    except Exception as e:
        log(33, why(e))
    try:
        await asyncio.wait_for(event.wait(), 1)
        log(34, event.is_set())
    except Exception as e:
        log(35, why(e))
    try:
        spawn(w2(), "t36")
    except BaseException as e:
        log(37, why(e))
    log(38)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.LifoQueue()
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
    return

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
