# A random program: 1000132 of Tests/Fuzz.
import asyncio
import contextvars
import gc
import re
import time
from asyncio import staggered

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
        log(28, "gen ends")
        await asyncio.sleep(0.1)
        log(28, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(27)


async def w1():
    log(25)


async def main():
    spawn(w1(), "t1")
    spawn(w1(), "t2")
    spawn(asyncio.sleep(1, 3), "t4")
    if t := pick(5):
        back = lambda t: log(5, "done", t.get_name(), var.get())
        t.add_done_callback(back)
        log(5, t.remove_done_callback(back))
    try:
        winner, index, errors = await staggered.staggered_race([lambda: w3(), lambda: asyncio.sleep(0, 9)], None)
        log(6, winner, index, show(errors))
    except Exception as e:
        log(10, why(e))
    try:
        async with lock:
            log(11)
            if t := pick(7):
                back = lambda t: log(12, "done", t.get_name(), var.get())
                t.add_done_callback(back)
                log(12, t.remove_done_callback(back))
            log(13, show(await w3()))
            log(14)
    except Exception as e:
        log(15, why(e))
    try:
        log(16, [t.get_name() for t in sorted(asyncio.all_tasks(), key=lambda t: t.get_name())])
    except BaseException as e:
        log(17, why(e))
    try:
        T.append(eager(w3(), "e18"))
        log(18, T[-1].done(), asyncio.current_task().get_name())
    except Exception as e:
        log(19, why(e))
    try:
        async with sem:
            log(20)
            async with sem:
                log(21)
                async for x in gen(4, 3):
                    log(22, x)
                    contextvars.copy_context().run(var.set, 23)
                    log(23, var.get())
    except BaseException as e:
        log(24, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    gc.disable()
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: log("handler", c["message"], show(c.get("exception"))))
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.PriorityQueue(1)
    barrier, future = asyncio.Barrier(1), new_future()
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

asyncio.run(top())
