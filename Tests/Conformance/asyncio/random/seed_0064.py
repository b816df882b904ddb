# A random program: 1000064 of Tests/Fuzz.
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
        log(42, "gen ends")
        await asyncio.sleep(0.5)
        log(42, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(0.5)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(41)


async def w2():
    log(40)


async def w1():
    log(39)


async def main():
    spawn(w1(), "t1")
    spawn(w3(), "t2", context=contextvars.copy_context())
    try:
        try:
            async for x in gen(2, 0):
                log(3, x)
                if x: break
            log(5, show(await asyncio.wait_for(future, 1)))
            await asyncio.sleep(1)
            log(6)
        finally:
            log(7)
    except Exception as e:
        log(8, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w3(), name="g9"))
            T.append(g.create_task(asyncio.sleep(0.25, 10), name="g11"))
            if t := asyncio.current_task():
                h = asyncio.get_running_loop().call_later(1, lambda t=t: log(12, t.get_name(), t.set_name("h12")))
                log(12, h.when())
            spawn(w1(), "t13")
            T.append(g.create_task(w1(), name="g14"))
        log(15)
    except Exception as e:
        log(16, why(e))
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 1)
            log(18)
            h = asyncio.get_running_loop().call_at(0, lambda: log(19, "callback", var.get()), context=contextvars.Context())
            h.cancel()
            log(20, h.cancelled())
    except BaseException as e:
        log(21, why(e))
    try:
        await asyncio.sleep(0)
    except Exception as e:
        log(22, why(e))
    try:
        async with around(23) as n:
            sem.release()
            log(25, sem.locked())
            log(26)
    except Exception as e:
        log(27, why(e))
    try:
        log(28, show(await asyncio.shield(w1())))
    except Exception as e:
        log(29, why(e))
    try:
        T.append(eager(w3(), "e30"))
        log(30, T[-1].done(), asyncio.current_task().get_name())
    except Exception as e:
        log(31, why(e))
    try:
        log(32, show(await asyncio.shield(spawn(w2(), "t33"))))
    except Exception as e:
        log(34, why(e))
    try:
        log(35, show([x async for x in gen(2, 1)]))
    except BaseException as e:
        log(37, why(e))
    log(38)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.PriorityQueue(2)
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
    log('over')

asyncio.run(top())
