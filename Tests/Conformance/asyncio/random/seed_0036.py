# A random program: 1000036 of Tests/Fuzz.
import asyncio
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
        log(31, "gen ends")
        await asyncio.sleep(0.25)
        log(31, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    log(30)


async def main():
    spawn(w1(), "t1")
    spawn(w1(), "t2", context=contextvars.copy_context())
    try:
        log(3, await asyncio.wait_for(barrier.wait(), 0))
        log(4, barrier.n_waiting, barrier.broken)
    except Exception as e:
        log(5, why(e))
    try:
        try:
            h = asyncio.get_running_loop().call_soon(lambda: log(6, "callback", var.get()))
            try:
                spawn(w1(), "t7", context=contextvars.copy_context())
            finally:
                log(8)
        finally:
            log(9)
            await asyncio.sleep(1)
            log(10)
    except Exception as e:
        log(11, why(e))
    try:
        spawn(w1(), "t12")
    except Exception as e:
        log(13, why(e))
    try:
        async with asyncio.timeout(3):
            while True:
                log(14, await queue2.get())
                queue2.task_done()
                async with lock2:
                    log(15)
                    async with asyncio.timeout(None) as cm:
                        spawn(asyncio.sleep(0.25, 16), "t17")
                        T.append(eager(w1(), "e18"))
                        log(18, T[-1].done(), asyncio.current_task().get_name())
                        cm.reschedule(asyncio.get_running_loop().time() + 1)
                        log(19, look(cm), cm.when())
                    log(20, cm.expired())
                    async with asyncio.timeout(0) as cm:
                        cm.reschedule(asyncio.get_running_loop().time() + 1)
                        spawn(w1(), "t21", context=contextvars.Context())
                        log(22)
                        cm.reschedule(asyncio.get_running_loop().time() + 0.5)
                        log(23, look(cm), cm.when())
                    log(24, cm.expired())
    except BaseException as e:
        log(25, why(e))
    try:
        await asyncio.wait_for(event.wait(), 3)
        log(26, event.is_set())
    except BaseException as e:
        log(27, why(e))
    try:
        spawn(w1(), "t28", context=contextvars.Context())
    except Exception as e:
        log(29, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.Queue(1)
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
