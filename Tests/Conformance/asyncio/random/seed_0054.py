# A random program: 1000054 of Tests/Fuzz.
import asyncio
import contextlib
import contextvars
import gc
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
        log(60, "gen ends")
        await asyncio.sleep(1)
        log(60, "gen ended")


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
        await asyncio.sleep(0)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(59)


async def w4():
    log(58)


async def w3():
    log(57)


async def w2():
    log(56)


async def w1():
    log(32, show(await asyncio.sleep(1, 33)))
    try:
        async with around(34) as n:
            try:
                log(await queue.get())
                log(36, queue.qsize())
                log(37, await asyncio.wait_for(barrier.wait(), 3))
                log(38, barrier.n_waiting, barrier.broken)
                async with sem:
                    log(39)
                    await asyncio.wait_for(event.wait(), 0.1)
                    log(40, event.is_set())
            except TimeoutError as e:
                log(41, why(e))
                if t := later(5):
                    log(42, show(await t))
                raise
    except BaseException as e:
        log(44, why(e))
    try:
        async with cond:
            await cond.wait()
            log(46)
    except Exception as e:
        log(47, why(e))
        async with asyncio.timeout(1):
            while True:
                log(48, await queue2.get())
                queue2.task_done()
                async with contextlib.aclosing(gen(4, 1.5)) as a:
                    async for x in a:
                        log(49, x)
        raise KeyError(50) from e
    except asyncio.CancelledError as e:
        log(51, show(e))
        g = asyncio.gather(w5(), spawn(w4(), "t52"))
        asyncio.get_running_loop().call_later(1, g.cancel)
        log(53, show(await g))
    finally:
        log(54)
    log(55)


async def main():
    spawn(w1(), "t1", context=contextvars.Context())
    spawn(w3(), "t2")
    spawn(asyncio.sleep(0, 3), "t4", context=contextvars.copy_context())
    spawn(w2(), "t5", context=contextvars.Context())
    log(6, show(await asyncio.sleep(3, 7)))
    try:
        async with asyncio.timeout(None) as cm:
            cm.reschedule(asyncio.get_running_loop().time() + 0.1)
            a = gen(4, 1)
            log(8, await a.athrow(ValueError(8)))
            log(8, await anext(a))
            log(8, await a.aclose())
            log(9)
        log(10, cm.expired())
    except BaseException as e:
        log(11, why(e))
    try:
        await event.wait()
        log(12, event.is_set())
    except BaseException as e:
        log(13, why(e))
    try:
        async with around(14) as n:
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
                cm.reschedule(asyncio.get_running_loop().time() + 1.5)
                try:
                    await event.wait()
                    log(15, event.is_set())
                    log(19, show(await asyncio.gather(w2(), spawn(asyncio.sleep(3, 16), "t17", context=contextvars.copy_context()), spawn(w2(), "t18"))))
                finally:
                    log(20)
                try:
                    log(21, asyncio.get_running_loop().time())
                    if t := asyncio.current_task():
                        log(23, "cancel", t.get_name(), t.cancel(), t.cancelling())
                    spawn(w4(), "t24", context=contextvars.copy_context())
                finally:
                    log(25)
                log(26, show(await w2()))
                log(27)
                cm.reschedule(asyncio.get_running_loop().time() + 1)
                log(28, look(cm), cm.when())
            log(29, cm.expired())
    except Exception as e:
        log(30, why(e))
    log(31)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    gc.disable()
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: log("handler", c["message"], show(c.get("exception"))))
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.Queue(1)
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
    F.clear(), T.clear(), globals().pop('future')

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
