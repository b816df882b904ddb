# A random program: 1000290 of Tests/Fuzz.
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
        log(32, "gen ends")
        await asyncio.sleep(0.1)
        log(32, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(31)


async def w2():
    log(29)


async def main():
    try:
        async with asyncio.timeout(0.25) as cm:
            spawn(asyncio.sleep(0, 1), "t2", context=contextvars.Context())
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(asyncio.sleep(1, 3), name="g4"))
                T.append(g.create_task(w2(), name="g5"))
                log(6, asyncio.get_running_loop().time())
                queue.put_nowait(9)
                log(10, queue.qsize())
                log(11)
            log(12)
            spawn(w2(), "t13")
            log(14)
        log(15, cm.expired())
    except BaseException as e:
        log(16, why(e))
    try:
        if t := pick(2):
            log(18, "cancel", t.get_name(), t.cancel("c17"), t.cancelling())
    except BaseException as e:
        log(19, why(e))
    try:
        log(20, show(await w4()))
    except Exception as e:
        log(21, why(e))
    try:
        if queue2._unfinished_tasks: queue2.task_done()
        log(23, queue2.qsize())
    except Exception as e:
        log(24, why(e))
    try:
        token = var.set(25)
        log(25, var.get())
        var.reset(token)
    except BaseException as e:
        log(26, why(e))
    log(27)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.LifoQueue()
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

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
