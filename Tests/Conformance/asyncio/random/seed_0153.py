# A random program: 1000153 of Tests/Fuzz.
import asyncio
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
        log(17, "gen ends")
        await asyncio.sleep(1)
        log(17, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(16)


async def w3():
    log(14)


async def w1():
    log(12)


async def main():
    try:
        log(1, show(await asyncio.shield(spawn(w3(), "t2"))))
    except BaseException as e:
        log(3, why(e))
    try:
        log(4, show(await asyncio.wait_for(w1(), 1)))
    except BaseException as e:
        log(5, why(e))
    T.append(eager(w3(), "e6"))
    log(6, T[-1].done(), asyncio.current_task().get_name())
    try:
        log(7, show(await w1()))
    except BaseException as e:
        log(8, why(e))
    try:
        async with asyncio.timeout(0):
            while True:
                log(9, await queue2.get())
                queue2.task_done()
                T.append(eager(w5(), "e10"))
                log(10, T[-1].done(), asyncio.current_task().get_name())
    except Exception as e:
        log(11, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    gc.disable()
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: log("handler", c["message"], show(c.get("exception"))))
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.PriorityQueue(1)
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
    F.clear(), T.clear(), globals().pop('future')

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
