# A random program: 1000209 of Tests/Fuzz.
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
        log(19, "gen ends")
        await asyncio.sleep(1)
        log(19, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    log(18)


async def main():
    try:
        token = var.set(1)
        log(1, var.get())
        var.reset(token)
    except Exception as e:
        log(2, why(e))
    log(3, show(await asyncio.shield(spawn(w1(), "t4", context=contextvars.copy_context()))))
    try:
        if t := later(8):
            log(5, show(await t))
    except Exception as e:
        log(6, why(e))
    try:
        async with asyncio.timeout(None) as cm:
            cm.reschedule(None)
            spawn(w1(), "t7", context=contextvars.copy_context())
            asyncio.get_running_loop().run_in_executor(None, asyncio.get_running_loop().call_soon_threadsafe, log, 8)
        log(9, cm.expired())
    except Exception as e:
        log(10, why(e))
    if t := pick(3):
        back = lambda t: log(11, "done", t.get_name(), var.get())
        t.add_done_callback(back)
    try:
        try:
            log(12, show(await w1()))
            spawn(w1(), "t13", context=contextvars.copy_context())
        except Exception as e:
            log(14, why(e))
            if t := later(4):
                log(15, show(await t))
        except ValueError as e:
            log(16, show(e))
    except BaseException as e:
        log(17, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.Queue(1)
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
    log('over')

asyncio.run(top())
