# A random program: 1000188 of Tests/Fuzz.
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


def settle(future, n):
    log(n, "settles", future.done())
    if not future.done():
        future.set_exception(KeyError(n)) if n % 3 == 0 else future.set_result(n)


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


async def w4():
    log(38)


async def main():
    spawn(w4(), "t1")
    try:
        async with asyncio.timeout(0):
            while True:
                log(2, await queue2.get())
                queue2.task_done()
    except BaseException as e:
        log(3, why(e))
    try:
        if t := later(3):
            log(4, show(await t))
    except Exception as e:
        log(5, why(e))
    try:
        async with cond:
            cond.notify_all()
            log(7)
            async with asyncio.timeout(1) as cm:
                try:
                    log(8, show(await asyncio.wait_for(asyncio.shield(future), -1)))
                    log(9)
                except TimeoutError as e:
                    log(10, show(e))
                finally:
                    log(11)
                cm.reschedule(asyncio.get_running_loop().time() + 1.5)
                log(12, look(cm), cm.when())
            log(13, cm.expired())
    except BaseException as e:
        log(14, why(e))
    try:
        f = new_future()
        asyncio.get_running_loop().call_later(1, settle, f, 15)
        log(15, show(await f))
        F[-1].add_done_callback(lambda f: log(16, "future", look(f)))
    except Exception as e:
        log(17, why(e))
    async with lock2:
        log(18)
        if t := pick(6):
            h = asyncio.get_running_loop().call_later(3, lambda t=t: log(19, t.get_name(), t.cancel("h19")))
            log(19, h.when())
    log(20)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.PriorityQueue(1)
    barrier, future = asyncio.Barrier(1), new_future()
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
