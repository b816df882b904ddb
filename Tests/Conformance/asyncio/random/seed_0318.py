# A random program: 1000318 of Tests/Fuzz.
import asyncio
import contextvars
import gc
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
        log(29, "gen ends")
        await asyncio.sleep(0.5)
        log(29, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(28)


async def w3():
    log(27)


async def w2():
    log(26)


async def w1():
    log(25)


async def main():
    spawn(asyncio.sleep(1.5, 1), "t2", context=contextvars.Context())
    spawn(w4(), "t3")
    try:
        log(4, show(await asyncio.gather(w1(), w4())))
    except BaseException as e:
        log(5, why(e))
    if t := later(7):
        log(6, show(await t))
    try:
        if t := pick(0):
            log(8, "cancel", t.get_name(), t.cancel("c7"), t.cancelling())
    except Exception as e:
        log(9, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w4(), name="g10"))
        log(11)
    except Exception as e:
        log(12, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w3(), "t13"), spawn(w2(), "t14", context=contextvars.copy_context()), spawn(asyncio.sleep(0.5, 15), "t16"), *filter(None, [later(0), later(1)])], return_when=asyncio.ALL_COMPLETED)
        log(17, [t.get_name() for t in done], [t.get_name() for t in pending])
    except BaseException as e:
        log(18, why(e))
    log(20, asyncio.current_task().uncancel())
    try:
        await queue2.put(22)
        log(23, queue2.qsize())
    except BaseException as e:
        log(24, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    gc.disable()
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: log("handler", c["message"], show(c.get("exception"))))
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(), asyncio.PriorityQueue(2)
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
    F.clear(), T.clear(), globals().pop('future')

asyncio.run(top())
