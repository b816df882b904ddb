# A random program: 1000051 of Tests/Fuzz.
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


def blocking(n, t, error=None):
    log(n, "in a thread", var.get())
    time.sleep(t)
    log(n, "leaves the thread")
    if error:
        raise error(n)
    return n


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
        log(35, "gen ends")
        await asyncio.sleep(1)
        log(35, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(34)


async def w3():
    log(32)


async def w2():
    log(31)


async def main():
    spawn(w5(), "t1")
    spawn(w2(), "t2", context=contextvars.copy_context())
    try:
        spawn(w2(), "t3")
    except Exception as e:
        log(4, why(e))
    try:
        async with cond:
            cond.notify(2)
            log(6)
    except Exception as e:
        log(7, why(e))
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 0.1)
            log(9)
    except BaseException as e:
        log(10, why(e))
    try:
        log(12, show(await asyncio.gather(spawn(w3(), "t11"), later(0) or asyncio.sleep(0), return_exceptions=True)))
    except BaseException as e:
        log(13, why(e))
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 1)
            log(15)
    except BaseException as e:
        log(16, why(e))
    try:
        async with lock2:
            log(17)
            async with asyncio.timeout(None) as cm:
                for f in F[1:]: settle(f, 18)
                log(19, await asyncio.get_running_loop().run_in_executor(None, blocking, 19, 1.5, ValueError))
            log(20, cm.expired())
            async with cond:
                cond.notify_all()
                log(22)
    except Exception as e:
        log(23, why(e))
    try:
        async with asyncio.timeout(1) as cm:
            cm.reschedule(asyncio.get_running_loop().time() + 0)
            for c in asyncio.as_completed([asyncio.sleep(0.1, 24), asyncio.sleep(0, 25), w5()]):
                log(26, show(await c))
            cm.reschedule(asyncio.get_running_loop().time() + 1)
            log(27, look(cm), cm.when())
        log(28, cm.expired())
    except BaseException as e:
        log(29, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.Queue(1)
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
