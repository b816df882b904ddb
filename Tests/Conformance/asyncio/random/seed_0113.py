# A random program: 1000113 of Tests/Fuzz.
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
        log(37, "gen ends")
        await asyncio.sleep(0.25)
        log(37, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(36)


async def w4():
    log(35)


async def w2():
    log(33)


async def main():
    try:
        for i in range(3):
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w2(), name="g1"))
                log(2, look(future), future.done(), future.cancelled())
                F[-1].add_done_callback(lambda f: log(3, "future", look(f)))
            log(4)
            time.sleep(0.1)
            log(6)
    except Exception as e:
        log(7, why(e))
    event.set()
    log(8, event.is_set())
    if t := pick(4):
        back = lambda t: log(9, "done", t.get_name(), var.get())
        t.add_done_callback(back)
    try:
        spawn(w4(), "t10")
    except BaseException as e:
        log(11, why(e))
    try:
        try:
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(asyncio.sleep(2, 12), name="g13"))
                T.append(g.create_task(w4(), name="g14"))
                T.append(g.create_task(w5(), name="g15"))
                await asyncio.wait_for(lock.acquire(), 0.1)
                log(17, lock.locked())
                done, pending = await asyncio.wait([spawn(asyncio.sleep(0.5, 18), "t19", context=contextvars.copy_context()), spawn(asyncio.sleep(0.1, 20), "t21"), spawn(w2(), "t22")], return_when=asyncio.ALL_COMPLETED)
                log(23, [t.get_name() for t in done], [t.get_name() for t in pending])
            log(24)
            async with cond:
                cond.notify(2)
                log(26)
            log(27)
        except* TimeoutError as e:
            log(28, why(e))
        except* ValueError as e:
            log(29, why(e))
            raise
    except Exception as e:
        log(31, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.PriorityQueue(1)
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
    return

asyncio.run(top())
