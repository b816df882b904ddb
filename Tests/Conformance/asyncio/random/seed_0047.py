# A random program: 1000047 of Tests/Fuzz.
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


def eager(coro, name):
    """Begins a task at once, made by the loop (whose tasks have an order)."""
    def once(loop, coro, **options):
        loop.set_task_factory(before)
        return asyncio.Task(coro, loop=loop, eager_start=True, **options)

    loop = asyncio.get_running_loop()
    before = loop.get_task_factory()
    loop.set_task_factory(once)
    return loop.create_task(coro, name=name)


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
        log(48, "gen ends")
        await asyncio.sleep(1.5)
        log(48, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(2)
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


async def w4():
    log(47)


async def w3():
    log(46)


async def w2():
    await asyncio.sleep(0.5)
    log(44)
    log(45)


async def w1():
    if t := later(9):
        log(18, show(await t))
    async with asyncio.timeout(0) as cm:
        log(21, show(await asyncio.wait_for(spawn(w2(), "t19", context=contextvars.Context()), 3)))
        async with cond:
            log(22, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 3), 0.25))
            log(23)
            log(24, show(await asyncio.wait_for(asyncio.shield(future), 0.25)))
        try:
            await asyncio.sleep(0)
            try:
                try:
                    spawn(w2(), "t25", context=contextvars.Context())
                    log(26)
                finally:
                    log(27)
                done, pending = await asyncio.wait([spawn(w4(), "t28", context=contextvars.Context()), spawn(w4(), "t29")], return_when=asyncio.FIRST_EXCEPTION)
                log(30, [t.get_name() for t in done], [t.get_name() for t in pending])
                log(31)
            except asyncio.CancelledError as e:
                log(32, why(e))
                spawn(w3(), "t33")
                raise
            except ValueError as e:
                log(35, why(e))
                raise
            h = asyncio.get_running_loop().call_soon(lambda: log(37, "callback", var.get()), context=contextvars.Context())
            log(38)
        except* ValueError as e:
            log(39, why(e))
        finally:
            log(40)
        log(41)
    log(42, cm.expired())
    spawn(w4(), "t43", context=contextvars.copy_context())


async def main():
    spawn(w1(), "t1", context=contextvars.Context())
    try:
        T.append(eager(asyncio.sleep(1, 3), "e2"))
        log(2, T[-1].done(), asyncio.current_task().get_name())
    except BaseException as e:
        log(4, why(e))
    try:
        async with around(5) as n:
            done, pending = await asyncio.wait([spawn(w1(), "t6"), spawn(w2(), "t7")], timeout=0)
            log(8, [t.get_name() for t in done], [t.get_name() for t in pending])
            async with lock:
                log(9)
                done, pending = await asyncio.wait([spawn(w1(), "t10"), spawn(w4(), "t11", context=contextvars.Context()), spawn(w4(), "t12")], timeout=0.25, return_when=asyncio.ALL_COMPLETED)
                log(13, [t.get_name() for t in done], [t.get_name() for t in pending])
            done, pending = await asyncio.wait([spawn(w4(), "t14", context=contextvars.copy_context())], timeout=0, return_when=asyncio.FIRST_COMPLETED)
            log(15, [t.get_name() for t in done], [t.get_name() for t in pending])
            log(16)
    except BaseException as e:
        log(17, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.Queue(1)
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
    return

asyncio.run(top())
