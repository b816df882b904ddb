# A random program: 1000063 of Tests/Fuzz.
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
        log(46, "gen ends")
        await asyncio.sleep(0)
        log(46, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(45)


async def w1():
    log(44)


async def main():
    spawn(w2(), "t1")
    spawn(w1(), "t2", context=contextvars.Context())
    spawn(w2(), "t3", context=contextvars.Context())
    spawn(w1(), "t4", context=contextvars.copy_context())
    try:
        try:
            async with contextlib.aclosing(gen(4, 1)) as a:
                async for x in a:
                    log(5, x)
                    contextvars.copy_context().run(var.set, 6)
                    log(6, var.get())
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.1) as cm:
                    log(7, asyncio.current_task().cancelling(), len(asyncio.all_tasks()))
                    if t := later(5):
                        log(10, show(await t))
                    log(11, show([await c for c in (w2(), w1())]))
                    log(13)
                log(14, cm.expired())
                log(16, asyncio.current_task().uncancel())
                cm.reschedule(asyncio.get_running_loop().time() + 0.25)
                log(18, look(cm), cm.when())
            log(19, cm.expired())
            log(20)
        except asyncio.CancelledError as e:
            log(21, show(e))
    except Exception as e:
        log(22, why(e))
    try:
        T.append(eager(w1(), "e23"))
        log(23, T[-1].done(), asyncio.current_task().get_name())
    except Exception as e:
        log(24, why(e))
    try:
        log(26, show(await asyncio.wait_for(future, 2)))
    except BaseException as e:
        log(27, why(e))
    try:
        async for x in gen(4, 0.25):
            log(28, x)
    except Exception as e:
        log(29, why(e))
    try:
        async with cond:
            cond.notify_all()
            log(31)
    except Exception as e:
        log(32, why(e))
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 0)
            log(34)
    except Exception as e:
        log(35, why(e))
    try:
        for x in parts(0): log(36, x, await w1())
    except BaseException as e:
        log(37, why(e))
    try:
        async with cond:
            cond.notify_all()
            log(39)
            log(41, asyncio.current_task().uncancel())
    except Exception as e:
        log(43, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.LifoQueue()
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

asyncio.run(top())
