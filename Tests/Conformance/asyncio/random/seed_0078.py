# A random program: 1000078 of Tests/Fuzz.
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
        log(52, "gen ends")
        await asyncio.sleep(0)
        log(52, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(51)


async def w2():
    log(50)


async def w1():
    log(49)


async def main():
    spawn(w2(), "t1", context=contextvars.copy_context())
    try:
        async with asyncio.timeout(1) as cm:
            cm.reschedule(asyncio.get_running_loop().time() + 0.25)
            log(3, show(await asyncio.gather(asyncio.sleep(0.5, 2), w2(), w3())))
            log(4)
        log(5, cm.expired())
    except BaseException as e:
        log(6, why(e))
    try:
        try:
            log(7, asyncio.get_running_loop().time())
        except Exception as e:
            log(10, show(e))
            async with lock:
                log(11)
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(w2(), name="g12"))
                    if t := later(0):
                        log(13, show(await t))
                log(14)
                await asyncio.wait_for(lock2.acquire(), 1)
                log(16, lock2.locked())
            raise
        except asyncio.CancelledError as e:
            log(18, show(e))
    except Exception as e:
        log(19, why(e))
    try:
        a = gen(2, 0.25)
        pass
        log(21)
    except Exception as e:
        log(22, why(e))
    try:
        async for x in gen(4, 0.1):
            log(23, x)
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(asyncio.sleep(2, 24), name="g25"))
        log(26)
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
            spawn(w1(), "t27")
            log(28, asyncio.iscoroutinefunction(top), asyncio.get_running_loop().is_running())
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w2(), name="g30"))
                T.append(g.create_task(asyncio.sleep(3, 31), name="g32"))
            log(33)
        log(34, cm.expired())
        log(35)
    finally:
        log(36)
    try:
        a = gen(4, 1)
        log(37, await asyncio.wait_for(anext(a), 1))
        log(37, show(await a.athrow(KeyError(37))))
        log(37, show(await a.athrow(KeyError(37))))
        log(38)
    except BaseException as e:
        log(39, why(e))
    try:
        spawn(w3(), "t40")
    except Exception as e:
        log(41, why(e))
    log(42, look(asyncio.current_task()))
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 0.5)
            log(44)
            try:
                log(45)
            except TimeoutError as e:
                log(46, why(e))
            finally:
                log(47)
    except Exception as e:
        log(48, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(1), asyncio.LifoQueue()
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
    log('over')

asyncio.run(top())
