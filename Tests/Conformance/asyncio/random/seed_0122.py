# A random program: 1000122 of Tests/Fuzz.
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


def later(n):
    """One of the tasks that are younger than this one, so that tasks never await each other in a circle."""
    me = asyncio.current_task()
    younger = T[T.index(me) + 1:] if me in T else T if me is first else []
    return younger[n % len(younger)] if younger else None


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
        log(52, "gen ends")
        await asyncio.sleep(0)
        log(52, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(51)


async def w4():
    log(50)


async def w2():
    await asyncio.sleep(0.25)
    log(43)
    try:
        if t := pick(5):
            back = lambda t: log(44, "done", t.get_name(), var.get())
            t.add_done_callback(back)
            log(44, t.remove_done_callback(back))
        log(45)
    except TimeoutError as e:
        log(46, why(e))
    except ValueError as e:
        log(47, why(e))
    finally:
        log(48)


async def w1():
    try:
        await asyncio.sleep(0)
        log(18)
    except Exception as e:
        log(19, why(e))
    if t := pick(6):
        back = lambda t: log(20, "done", t.get_name(), var.get())
        t.add_done_callback(back)
        t.add_done_callback(lambda t: spawn(w4(), 's20'))
    if t := later(4):
        log(21, show(await t))
    try:
        if t := pick(9):
            back = lambda t: log(22, "done", t.get_name(), var.get())
            t.add_done_callback(back)
            log(22, t.remove_done_callback(back))
            t.add_done_callback(lambda t: spawn(asyncio.sleep(1.5, 23), 's22'))
    except Exception as e:
        log(24, why(e))
    async with cond:
        await asyncio.wait_for(cond.wait(), 3)
        log(26)
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(asyncio.sleep(1.5, 27), name="g28"))
            T.append(g.create_task(w4(), name="g29"))
            T.append(g.create_task(w4(), name="g30"))
            try:
                contextvars.copy_context().run(asyncio.get_running_loop().call_soon, lambda: log(31, var.get()))
                log(32)
            except TimeoutError as e:
                log(33, why(e))
                raise
            except ValueError as e:
                log(35, why(e))
            finally:
                log(36)
            spawn(asyncio.sleep(0.25, 37), "t38")
            log(39)
        log(40)
    except* ValueError as e:
        log(41, why(e))
        raise KeyError(42) from e


async def main():
    spawn(w1(), "t1", context=contextvars.Context())
    spawn(w1(), "t2")
    spawn(w5(), "t3")
    spawn(w4(), "t4")
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w5(), name="g5"))
            T.append(g.create_task(w2(), name="g6"))
            a = gen(3, 0)
            log(7, await a.aclose())
            log(8)
            for c in asyncio.as_completed([spawn(w4(), "t9", context=contextvars.Context()), w4()]):
                log(10, show(await c))
            log(11)
        log(12)
    except Exception as e:
        log(13, why(e))
    try:
        h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(14, "callback", var.get()))
        h.cancel()
        log(15, h.cancelled())
    except BaseException as e:
        log(16, why(e))
    log(17)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.PriorityQueue(2)
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
