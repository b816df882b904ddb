# A random program: 1000066 of Tests/Fuzz.
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
        log(39, "gen ends")
        await asyncio.sleep(0)
        log(39, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    log(25, show(await asyncio.sleep(0, 26)))
    try:
        T.append(eager(asyncio.sleep(0.25, 28), "e27"))
        log(27, T[-1].done(), asyncio.current_task().get_name())
    except BaseException as e:
        log(29, why(e))
    spawn(asyncio.sleep(0, 30), "t31", context=contextvars.Context())
    async with cond:
        log(32, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 6), 1.5))
        log(33)
    log(34, show(await asyncio.sleep(2, 35)))
    log(await queue.get())
    log(37, queue.qsize())
    log(38)


async def main():
    spawn(asyncio.sleep(1, 1), "t2")
    spawn(w1(), "t3", context=contextvars.Context())
    spawn(w1(), "t4")
    spawn(w1(), "t5", context=contextvars.copy_context())
    try:
        async with sem:
            log(6)
            log(8, show(await asyncio.gather(w1(), spawn(w1(), "t7", context=contextvars.Context()), return_exceptions=True)))
            log(9)
    except Exception as e:
        log(10, why(e))
    try:
        a = gen(2, 1)
        pass
        log(11, await asyncio.wait_for(anext(a), 0.1))
        log(11, await a.asend(None))
        log(12)
    except Exception as e:
        log(13, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w1(), "t14"), spawn(w1(), "t15"), spawn(w1(), "t16")], timeout=1.5)
        log(17, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(18, why(e))
    try:
        async with cond:
            cond.notify()
            log(20)
            for i in range(3):
                log(21, show(await w1()))
                log(22)
    except Exception as e:
        log(23, why(e))
    log(24)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
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
    log('over')

asyncio.run(top())
