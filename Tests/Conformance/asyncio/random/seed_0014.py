# A random program: 1000014 of Tests/Fuzz.
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
        log(45, "gen ends")
        await asyncio.sleep(0.25)
        log(45, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(44)


async def main():
    try:
        async with contextlib.aclosing(gen(1, 0)) as a:
            async for x in a:
                log(1, x)
        try:
            log(3, asyncio.current_task().uncancel())
            log(5)
        except ValueError as e:
            log(6, why(e))
            raise
        log(8)
    except Exception as e:
        log(9, show(e))
    try:
        log(await queue.get())
        log(11, queue.qsize())
    except BaseException as e:
        log(12, why(e))
    try:
        try:
            async for x in gen(2, 1):
                log(13, x)
        finally:
            log(14)
    except Exception as e:
        log(15, show(e))
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w4(), name="g16"))
            T.append(g.create_task(w4(), name="g17"))
            future.set_exception(KeyError(18))
            for i in range(3):
                async with contextlib.aclosing(gen(3, 0)) as a:
                    async for x in a:
                        log(19, x)
                        await queue.put(20)
                        log(21, queue.qsize())
                log(22)
            log(23)
        log(24)
    finally:
        log(25)
    try:
        if t := pick(6):
            log(27, "cancel", t.get_name(), t.cancel(), t.cancelling())
    except BaseException as e:
        log(28, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.Queue(1)
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

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
