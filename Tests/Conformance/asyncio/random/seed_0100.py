# A random program: 1000100 of Tests/Fuzz.
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
        log(59, "gen ends")
        await asyncio.sleep(0.25)
        log(59, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(58)


async def w4():
    log(57)


async def w3():
    async with asyncio.TaskGroup() as g:
        T.append(g.create_task(w5(), name="g54"))
    log(55)
    if t := pick(1):
        back = lambda t: log(56, "done", t.get_name(), var.get())
        t.add_done_callback(back)


async def w2():
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(asyncio.sleep(1, 20), name="g21"))
            async with cond:
                log(22, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 3), 2))
                log(23)
            sem.release()
            log(25, sem.locked())
            T.append(g.create_task(w5(), name="g26"))
        log(27)
        if t := pick(9):
            back = lambda t: log(28, "done", t.get_name(), var.get())
            t.add_done_callback(back)
        log(29)
    except Exception as e:
        log(30, why(e))
    try:
        while asyncio.current_task().uncancel(): log(33)
    except BaseException as e:
        log(34, why(e))
    try:
        async with cond:
            log(35, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 2), 1.5))
            log(36)
            async with cond:
                cond.notify(2)
                log(38)
        spawn(w4(), "t39")
        if t := pick(1):
            log(41, "cancel", t.get_name(), t.cancel("c40"), t.cancelling())
        log(42)
    except TimeoutError as e:
        log(43, why(e))
    finally:
        log(44)
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w3(), name="g45"))
        log(46)
    except Exception as e:
        log(47, why(e))
    try:
        if t := pick(5):
            log(49, "cancel", t.get_name(), t.cancel(), t.cancelling())
    except Exception as e:
        log(50, why(e))
    try:
        async with asyncio.timeout(1):
            async with barrier as place:
                log(51, place)
        log(52, barrier.n_waiting, barrier.broken)
    except BaseException as e:
        log(53, why(e))


async def w1():
    try:
        log(12, show(await asyncio.shield(spawn(w3(), "t13", context=contextvars.copy_context()))))
    except BaseException as e:
        log(14, why(e))
    h = asyncio.get_running_loop().call_at(1, lambda: log(15, "callback", var.get()), context=contextvars.Context())
    try:
        h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(16, "callback", var.get()))
        h.cancel()
        log(17, h.cancelled())
    except Exception as e:
        log(18, why(e))
    log(19)


async def main():
    try:
        spawn(asyncio.sleep(0, 1), "t2")
    except BaseException as e:
        log(3, why(e))
    try:
        log(5, show(await asyncio.wait_for(spawn(w1(), "t4"), 0)))
    except BaseException as e:
        log(6, why(e))
    try:
        log(7, show(await w2()))
    except Exception as e:
        log(8, why(e))
    try:
        log(9, await asyncio.wait_for(barrier.wait(), 3))
        log(10, barrier.n_waiting, barrier.broken)
    except BaseException as e:
        log(11, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
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
        await asyncio.wait(T, timeout=50)
    for t in T:
        log(look(t), t.cancelling())
    raise SystemExit(7)

asyncio.run(top())
