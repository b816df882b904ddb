# A random program: 1000346 of Tests/Fuzz.
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
        log(36, "gen ends")
        await asyncio.sleep(0)
        log(36, "gen ended")


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
    log(35)


async def w1():
    log(34)


async def main():
    try:
        if t := pick(3):
            back = lambda t: log(1, "done", t.get_name(), var.get())
            t.add_done_callback(back)
            log(1, t.remove_done_callback(log))
    except BaseException as e:
        log(2, why(e))
    try:
        spawn(asyncio.sleep(1, 3), "t4")
    except BaseException as e:
        log(5, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w1(), "t6"), spawn(w2(), "t7"), spawn(w1(), "t8", context=contextvars.copy_context())], timeout=0, return_when=asyncio.FIRST_COMPLETED)
        log(9, [t.get_name() for t in done], [t.get_name() for t in pending])
    except BaseException as e:
        log(10, why(e))
    try:
        try:
            await asyncio.sleep(3)
            async with asyncio.timeout(0.1):
                while True:
                    log(11, await queue2.get())
                    queue2.task_done()
                    log(12, look(barrier), look(queue2), look(cond))
        finally:
            log(13)
    except BaseException as e:
        log(14, why(e))
    try:
        await asyncio.sleep(1.5)
        log(15)
    except BaseException as e:
        log(16, why(e))
    try:
        async with asyncio.timeout(None) as cm:
            async with cond:
                await cond.wait()
                log(18)
        log(19, cm.expired())
    except BaseException as e:
        log(20, why(e))
    try:
        async with asyncio.timeout(0) as cm:
            async with contextlib.aclosing(gen(1, 1)) as a:
                async for x in a:
                    log(21, x)
        log(22, cm.expired())
    except BaseException as e:
        log(23, why(e))
    try:
        await asyncio.sleep(0.5)
        log(24)
    except BaseException as e:
        log(25, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g26"))
            async with around(27) as n:
                done, pending = await asyncio.wait([spawn(w1(), "t28", context=contextvars.copy_context()), spawn(w1(), "t29", context=contextvars.copy_context()), *filter(None, [later(0), later(1)])], timeout=2, return_when=asyncio.FIRST_EXCEPTION)
                log(30, [t.get_name() for t in done], [t.get_name() for t in pending])
                log(31)
        log(32)
    except BaseException as e:
        log(33, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.Queue(1)
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
    raise SystemExit(7)

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
