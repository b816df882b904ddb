# A random program: 1000009 of Tests/Fuzz.
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
        log(49, "gen ends")
        await asyncio.sleep(0.1)
        log(49, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    spawn(asyncio.sleep(1.5, 11), "t12")
    try:
        async with sem:
            log(13)
            async with contextlib.aclosing(gen(1, 0)) as a:
                async for x in a:
                    log(14, x)
                    if x: break
            time.sleep(1)
            return 16
            log(17)
    except BaseException as e:
        log(18, why(e))
    if t := pick(7):
        log(20, "cancel", t.get_name(), t.cancel("c19"), t.cancelling())
    log(21)


async def main():
    spawn(asyncio.sleep(0, 1), "t2")
    spawn(asyncio.sleep(1, 3), "t4", context=contextvars.Context())
    spawn(w1(), "t5", context=contextvars.Context())
    spawn(w1(), "t6")
    try:
        if t := pick(5):
            back = lambda t: log(7, "done", t.get_name(), var.get())
            t.add_done_callback(back)
            log(7, t.remove_done_callback(log))
    except BaseException as e:
        log(8, why(e))
    try:
        async with asyncio.timeout(1):
            while True:
                log(9, await queue.get())
                queue.task_done()
    except BaseException as e:
        log(10, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(2), asyncio.Queue(1)
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
    raise SystemExit(7)

asyncio.run(top())
