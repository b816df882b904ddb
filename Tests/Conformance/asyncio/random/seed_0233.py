# A random program: 1000233 of Tests/Fuzz.
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
        log(26, "gen ends")
        await asyncio.sleep(1)
        log(26, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(25)


async def w4():
    log(24)


async def main():
    try:
        async with sem:
            log(1)
            async for x in gen(3, 3):
                log(2, x)
                T.append(eager(w5(), "e3"))
                log(3, T[-1].done(), asyncio.current_task().get_name())
    except Exception as e:
        log(4, why(e))
    try:
        if t := pick(8):
            log(6, "cancel", t.get_name(), t.cancel(), t.cancelling())
    except Exception as e:
        log(7, why(e))
    try:
        if t := pick(4):
            back = lambda t: log(8, "done", t.get_name(), var.get())
            t.add_done_callback(back)
            log(8, t.remove_done_callback(log))
            t.add_done_callback(lambda t: spawn(asyncio.sleep(0.25, 9), 's8'))
    except Exception as e:
        log(10, why(e))
    try:
        try:
            async with cond:
                await cond.wait()
                log(12)
        except asyncio.CancelledError as e:
            log(13, why(e))
    except BaseException as e:
        log(14, why(e))
    async with asyncio.timeout(None) as cm:
        cm.reschedule(None)
        async for c in asyncio.as_completed([spawn(w4(), "t15"), asyncio.sleep(1, 16)]):
            log(17, show(await c))
            break
        log(18)
    log(19, cm.expired())
    log(20)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.LifoQueue(2), asyncio.PriorityQueue(2)
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

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
