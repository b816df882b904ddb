# A random program: 1000041 of Tests/Fuzz.
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


def blocking(n, t, error=None):
    log(n, "in a thread", var.get())
    time.sleep(t)
    log(n, "leaves the thread")
    if error:
        raise error(n)
    return n


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
        log(52, "gen ends")
        await asyncio.sleep(0.5)
        log(52, "gen ended")


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
        await asyncio.sleep(3)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(51)


async def w4():
    log(50)


async def w3():
    log(49)


async def w2():
    log(48)


async def main():
    spawn(w5(), "t1", context=contextvars.Context())
    spawn(w2(), "t2")
    spawn(w5(), "t3", context=contextvars.copy_context())
    spawn(w5(), "t4", context=contextvars.copy_context())
    try:
        h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(5, "callback", var.get()), context=contextvars.Context())
        async for x in gen(4, 2):
            log(6, x)
    finally:
        log(7)
        await asyncio.sleep(0)
        log(8)
    try:
        await asyncio.wait_for(queue2.join(), 2)
        log(10, queue2.qsize())
    except BaseException as e:
        log(11, why(e))
    try:
        if F[-1] is not future: log(12, show(await asyncio.wait_for(F[-1], 1.5)))
        F[-1].add_done_callback(lambda f: log(13, "future", look(f)))
    except BaseException as e:
        log(14, why(e))
    try:
        async with around(15) as n:
            await asyncio.sleep(3)
            log(16)
            if t := later(3):
                log(17, show(await t))
    except BaseException as e:
        log(18, why(e))
    try:
        log(21, show(await asyncio.wait_for(asyncio.shield(future), -1)))
    except Exception as e:
        log(22, why(e))
    try:
        async with asyncio.timeout(None) as cm:
            contextvars.copy_context().run(var.set, 23)
            log(23, var.get())
        log(24, cm.expired())
    except BaseException as e:
        log(25, why(e))
    try:
        async with asyncio.timeout(2) as cm:
            try:
                log(26, await asyncio.get_running_loop().run_in_executor(None, blocking, 26, 0.5, ValueError))
                try:
                    if t := later(3):
                        log(27, show(await t))
                    log(await queue2.get())
                    log(29, queue2.qsize())
                    if t := later(7):
                        log(30, show(await t))
                except ValueError as e:
                    log(31, why(e))
                    if not queue.empty(): log(queue.get_nowait())
                    log(33, queue.qsize())
                except asyncio.CancelledError as e:
                    log(34, show(e))
                    log(35, show(await asyncio.shield(spawn(w4(), "t36"))))
                finally:
                    log(37)
                    await asyncio.sleep(2)
                    log(38)
            finally:
                log(39)
                await asyncio.sleep(0)
                log(40)
            done, pending = await asyncio.wait([spawn(w5(), "t41"), spawn(w3(), "t42", context=contextvars.copy_context())])
            log(43, [t.get_name() for t in done], [t.get_name() for t in pending])
            log(44)
        log(45, cm.expired())
    except BaseException as e:
        log(46, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.PriorityQueue(), asyncio.Queue(1)
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

asyncio.run(top())
