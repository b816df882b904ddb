# A random program: 1000145 of Tests/Fuzz.
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
        log(34, "gen ends")
        await asyncio.sleep(0.25)
        log(34, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(33)


async def w2():
    log(31)


async def w1():
    log(30)


async def main():
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 3)
            log(2)
    except Exception as e:
        log(3, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w2(), name="g4"))
            h = asyncio.get_running_loop().call_soon(lambda: log(5, "callback", var.get()), context=contextvars.Context())
            log(6)
        log(7)
    except BaseException as e:
        log(8, why(e))
    try:
        async with asyncio.timeout(0.1) as cm:
            done, pending = await asyncio.wait([spawn(w2(), "t9", context=contextvars.copy_context())], timeout=1.5, return_when=asyncio.FIRST_EXCEPTION)
            log(10, [t.get_name() for t in done], [t.get_name() for t in pending])
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w1(), name="g11"))
                T.append(g.create_task(w4(), name="g12"))
                T.append(g.create_task(w2(), name="g13"))
            log(14)
            cm.reschedule(asyncio.get_running_loop().time() + 0)
            log(15, look(cm), cm.when())
        log(16, cm.expired())
    except Exception as e:
        log(17, why(e))
    try:
        async with cond:
            await cond.wait()
            log(19)
    except Exception as e:
        log(20, why(e))
    try:
        async with asyncio.timeout(0.25):
            while True:
                log(21, await queue2.get())
                queue2.task_done()
                future.set_exception(KeyError(22))
    except Exception as e:
        log(23, why(e))
    try:
        async with asyncio.timeout(0.1):
            while True:
                log(24, await queue2.get())
                queue2.task_done()
    except BaseException as e:
        log(25, why(e))
    try:
        var.set(26)
    except Exception as e:
        log(27, why(e))
    try:
        if t := later(3):
            log(28, show(await t))
    except Exception as e:
        log(29, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.Queue(1)
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
    log('over')

asyncio.run(top())
