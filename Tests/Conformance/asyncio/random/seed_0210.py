# A random program: 1000210 of Tests/Fuzz.
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
        log(41, "gen ends")
        await asyncio.sleep(0.25)
        log(41, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(40)


async def w3():
    log(39)


async def w2():
    try:
        log(24, show(await asyncio.shield(spawn(w4(), "t25", context=contextvars.copy_context()))))
        spawn(w3(), "t26", context=contextvars.Context())
        log(27)
    finally:
        log(28)
    if t := later(0):
        log(29, show(await t))
    try:
        async with sem:
            log(30)
            try:
                try:
                    for c in asyncio.as_completed([w3()]):
                        log(31, show(await c))
                        await asyncio.sleep(0)
                    if t := pick(1):
                        back = lambda t: log(32, "done", t.get_name(), var.get())
                        t.add_done_callback(back)
                    log(33)
                finally:
                    log(34)
            finally:
                log(35)
            log(36)
    except Exception as e:
        log(37, why(e))
    log(38)


async def w1():
    async for x in gen(3, 0.5):
        log(16, x)
        done, pending = await asyncio.wait([spawn(w4(), "t17"), spawn(w2(), "t18", context=contextvars.Context()), spawn(w4(), "t19"), *filter(None, [later(0), later(1)])], timeout=0.25)
        log(20, [t.get_name() for t in done], [t.get_name() for t in pending])
        if x: break
    if not queue2.empty(): log(queue2.get_nowait())
    log(22, queue2.qsize())
    log(23)


async def main():
    spawn(w1(), "t1", context=contextvars.Context())
    spawn(w2(), "t2")
    spawn(w4(), "t3")
    spawn(asyncio.sleep(0.1, 4), "t5", context=contextvars.copy_context())
    try:
        log(6, show(await asyncio.shield(w4())))
    except Exception as e:
        log(7, why(e))
    try:
        await asyncio.sleep(0)
        log(8)
    except Exception as e:
        log(9, why(e))
    contextvars.copy_context().run(var.set, 10)
    log(10, var.get())
    try:
        await asyncio.sleep(1)
        log(11)
    except BaseException as e:
        log(12, why(e))
    try:
        h = asyncio.get_running_loop().call_soon(lambda: log(13, "callback", var.get()))
    except BaseException as e:
        log(14, why(e))
    log(15)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.LifoQueue()
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
    return

asyncio.run(top())
