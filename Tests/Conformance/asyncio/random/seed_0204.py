# A random program: 1000204 of Tests/Fuzz.
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
        log(36, "gen ends")
        await asyncio.sleep(0)
        log(36, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    log(31)


async def main():
    try:
        async with cond:
            cond.notify_all()
            log(2)
    except Exception as e:
        log(3, why(e))
    try:
        h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(4, "callback", var.get()), context=contextvars.Context())
    except BaseException as e:
        log(5, why(e))
    try:
        h = asyncio.get_running_loop().call_soon(lambda: log(6, "callback", var.get()))
    except BaseException as e:
        log(7, why(e))
    try:
        contextvars.copy_context().run(asyncio.get_running_loop().call_soon, lambda: log(8, var.get()))
    except Exception as e:
        log(9, why(e))
    try:
        await asyncio.wait_for(queue.join(), 2)
        log(11, queue.qsize())
    except BaseException as e:
        log(12, why(e))
    if t := asyncio.current_task():
        log(14, "cancel", t.get_name(), t.cancel("c13"), t.cancelling())
    try:
        try:
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
                try:
                    await asyncio.sleep(0)
                    spawn(w1(), "t15", context=contextvars.Context())
                    if not future.done(): log(16, show(await asyncio.wait_for(future, 1)))
                finally:
                    log(17)
                    await asyncio.sleep(2)
                    log(18)
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(asyncio.sleep(0.5, 19), name="g20"))
                    contextvars.copy_context().run(asyncio.get_running_loop().call_soon, lambda: log(21, var.get()))
                log(22)
            log(23, cm.expired())
        except asyncio.CancelledError as e:
            log(24, why(e))
        except TimeoutError as e:
            log(25, show(e))
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(asyncio.sleep(1, 26), name="g27"))
                log(28)
            log(29)
    except Exception as e:
        log(30, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.LifoQueue()
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
