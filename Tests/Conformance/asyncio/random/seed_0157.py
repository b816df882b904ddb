# A random program: 1000157 of Tests/Fuzz.
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
        log(39, "gen ends")
        await asyncio.sleep(3)
        log(39, "gen ended")


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
        await asyncio.sleep(0)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(38)


async def w4():
    log(37)


async def w3():
    log(36)


async def main():
    spawn(w5(), "t1", context=contextvars.copy_context())
    spawn(w4(), "t2")
    try:
        async with asyncio.timeout(0):
            while True:
                log(3, await queue.get())
                queue.task_done()
                await asyncio.sleep(0)
    except Exception as e:
        log(4, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w3(), name="g5"))
        log(6)
    except Exception as e:
        log(7, why(e))
    try:
        try:
            try:
                log(8, show(await w4()))
                log(9, show(await asyncio.sleep(0, 10)))
            except ValueError as e:
                log(11, why(e))
            except TimeoutError as e:
                log(12, show(e))
            async with sem:
                log(13)
                if t := later(3):
                    log(14, show(await t))
                async with asyncio.timeout(1.5) as cm:
                    if t := pick(1):
                        back = lambda t: log(15, "done", t.get_name(), var.get())
                        t.add_done_callback(back)
                    h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(16, "callback", var.get()))
                    log(17)
                log(18, cm.expired())
                async with contextlib.aclosing(gen(4, 0.25)) as a:
                    async for x in a:
                        log(19, x)
            log(20)
        finally:
            log(21)
            await asyncio.sleep(1.5)
            log(22)
    except BaseException as e:
        log(23, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.5) as cm:
            h = asyncio.get_running_loop().call_soon(lambda: log(24, "callback", var.get()), context=contextvars.Context())
            async with around(25) as n:
                if t := later(2):
                    log(26, show(await t))
                if t := asyncio.current_task():
                    log(28, "cancel", t.get_name(), t.cancel(), t.cancelling())
                async with around(29) as n:
                    log(30)
            log(31)
        log(32, cm.expired())
    except BaseException as e:
        log(33, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.PriorityQueue(), asyncio.Queue(1)
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
    raise SystemExit(7)

asyncio.run(top())
