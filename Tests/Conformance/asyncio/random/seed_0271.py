# A random program: 1000271 of Tests/Fuzz.
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
        log(31, "gen ends")
        await asyncio.sleep(0.5)
        log(31, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    async with cond:
        await asyncio.wait_for(cond.wait(), 0)
        log(23)
        async for x in gen(4, 1):
            log(24, x)
            if x: break
    async with lock2:
        log(25)
        spawn(asyncio.sleep(0.25, 26), "t27", context=contextvars.copy_context())
        log(28)
    try:
        async with asyncio.timeout(2):
            while True:
                log(29, await queue.get())
                queue.task_done()
    except Exception as e:
        log(30, why(e))


async def w1():
    try:
        async with asyncio.timeout(3):
            while True:
                log(17, await queue.get())
                queue.task_done()
    except BaseException as e:
        log(18, why(e))
    log(19, show(await asyncio.sleep(0, 20)))
    log(21)


async def main():
    try:
        if t := pick(8):
            back = lambda t: log(1, "done", t.get_name(), var.get())
            t.add_done_callback(back)
    except BaseException as e:
        log(2, why(e))
    try:
        for i in range(2):
            async with asyncio.timeout(0):
                while True:
                    log(3, await queue2.get())
                    queue2.task_done()
            log(4)
    except BaseException as e:
        log(5, why(e))
    try:
        async for x in gen(4, 0):
            log(6, x)
    except BaseException as e:
        log(7, why(e))
    T.append(eager(w1(), "e8"))
    log(8, T[-1].done(), asyncio.current_task().get_name())
    try:
        log(9, await asyncio.get_running_loop().run_in_executor(None, blocking, 9, 2))
    except Exception as e:
        log(11, why(e))
    try:
        spawn(w2(), "t12")
    except BaseException as e:
        log(13, why(e))
    try:
        spawn(asyncio.sleep(2, 14), "t15", context=contextvars.Context())
    except BaseException as e:
        log(16, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.Queue(1)
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
