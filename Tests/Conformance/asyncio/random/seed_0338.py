# A random program: 1000338 of Tests/Fuzz.
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


def blocking(n, t, error=None):
    log(n, "in a thread", var.get())
    time.sleep(t)
    log(n, "leaves the thread")
    if error:
        raise error(n)
    return n


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
        log(54, "gen ends")
        await asyncio.sleep(3)
        log(54, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(53)


async def w2():
    log(52)


async def w1():
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w2(), name="g22"))
            T.append(g.create_task(asyncio.sleep(0.5, 23), name="g24"))
            T.append(g.create_task(w2(), name="g25"))
            async with lock:
                log(26)
                log(27, await asyncio.get_running_loop().run_in_executor(None, blocking, 27, 1))
            async with asyncio.timeout(0):
                while True:
                    log(28, await queue.get())
                    queue.task_done()
            T.append(g.create_task(w3(), name="g29"))
        log(30)
    except Exception as e:
        log(31, why(e))
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 0.1)
            log(33)
        log(38, show(await asyncio.gather(spawn(w2(), "t34"), spawn(asyncio.sleep(0, 35), "t36"), spawn(w3(), "t37", context=contextvars.copy_context()))))
        async with sem:
            log(39)
            h = asyncio.get_running_loop().call_later(0.25, lambda: log(40, "callback", var.get()), context=contextvars.Context())
            try:
                log(41)
            except TimeoutError as e:
                log(42, why(e))
            except Exception as e:
                log(43, show(e))
                raise
            log(45)
        log(46)
    except ValueError as e:
        log(47, show(e))
        future.set_result(48)
        raise
    except TimeoutError as e:
        log(50, why(e))
    log(51)


async def main():
    try:
        log(1, asyncio.current_task().cancelling(), len(asyncio.all_tasks()))
    except Exception as e:
        log(4, why(e))
    try:
        async with asyncio.timeout(0.25):
            while True:
                log(5, await queue2.get())
                queue2.task_done()
    except BaseException as e:
        log(6, why(e))
    try:
        queue2.task_done()
        log(8, queue2.qsize())
    except BaseException as e:
        log(9, why(e))
    try:
        log(10, show(await asyncio.shield(w2())))
    except Exception as e:
        log(11, why(e))
    try:
        log(15, show(await asyncio.gather(spawn(w2(), "t12", context=contextvars.copy_context()), spawn(w2(), "t13"), spawn(w1(), "t14"), later(0) or asyncio.sleep(0))))
    except BaseException as e:
        log(16, why(e))
    try:
        log(17, show(await asyncio.wait_for(w3(), 1)))
    except BaseException as e:
        log(18, why(e))
    try:
        log(19, [look(t) for t in T[-4:]])
    except BaseException as e:
        log(20, why(e))
    log(21)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    gc.disable()
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: log("handler", c["message"], show(c.get("exception"))))
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.PriorityQueue(1)
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
