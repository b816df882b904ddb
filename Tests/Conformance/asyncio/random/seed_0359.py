# A random program: 1000359 of Tests/Fuzz.
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
        log(26, "gen ends")
        await asyncio.sleep(0)
        log(26, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(24)


async def w2():
    T.append(eager(asyncio.sleep(2, 18), "e17"))
    log(17, T[-1].done(), asyncio.current_task().get_name())
    try:
        h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(19, "callback", var.get()))
        h.cancel()
        log(20, h.cancelled())
    except Exception as e:
        log(21, why(e))
    log(22)


async def w1():
    try:
        async with asyncio.timeout(0.1) as cm:
            await asyncio.wait_for(event.wait(), 1)
            log(9, event.is_set())
            log(10)
        log(11, cm.expired())
    except BaseException as e:
        log(12, why(e))
    async with asyncio.TaskGroup() as g:
        T.append(g.create_task(w2(), name="g13"))
        T.append(g.create_task(w4(), name="g14"))
    log(15)
    log(16)


async def main():
    spawn(w1(), "t1")
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
            await asyncio.wait_for(event.wait(), 1)
            log(2, event.is_set())
            spawn(asyncio.sleep(1, 3), "t4")
            cm.reschedule(asyncio.get_running_loop().time() + 0.5)
            log(5, look(cm), cm.when())
        log(6, cm.expired())
    except BaseException as e:
        log(7, why(e))
    log(8)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.PriorityQueue(1)
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

asyncio.run(top())
