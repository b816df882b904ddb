# A random program: 1000045 of Tests/Fuzz.
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
        await asyncio.sleep(0.5)
        log(52, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(51)


async def w3():
    log(50)


async def w2():
    log(49)


async def w1():
    try:
        if queue2._unfinished_tasks: queue2.task_done()
        log(20, queue2.qsize())
    except Exception as e:
        log(21, why(e))
    async for x in gen(4, 3):
        log(22, x)
    try:
        async with asyncio.timeout(2):
            async with barrier as place:
                log(23, place)
        log(24, barrier.n_waiting, barrier.broken)
    except Exception as e:
        log(25, why(e))
    for i in range(2):
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w2(), name="g26"))
            T.append(g.create_task(w2(), name="g27"))
            try:
                done, pending = await asyncio.wait([spawn(asyncio.sleep(0, 28), "t29"), spawn(w3(), "t30", context=contextvars.copy_context()), spawn(w2(), "t31")], timeout=2)
                log(32, [t.get_name() for t in done], [t.get_name() for t in pending])
                log(34, show(await asyncio.gather(spawn(w3(), "t33"), w3())))
                log(35)
            finally:
                log(36)
        log(37)
        for c in asyncio.as_completed([w4()], timeout=0):
            log(38, show(await c))
        if i: break
    try:
        async with lock:
            log(39)
            async with asyncio.timeout(0.5) as cm:
                var.set(40)
                cm.reschedule(asyncio.get_running_loop().time() + 0)
                log(41, look(cm), cm.when())
            log(42, cm.expired())
            for i in range(3):
                log(43, show(await w2()))
                if t := later(4):
                    log(44, show(await t))
                log(45)
            await asyncio.sleep(2)
            log(46)
    except Exception as e:
        log(47, why(e))
    log(48)


async def main():
    try:
        async with asyncio.timeout(1):
            while True:
                log(1, await queue.get())
                queue.task_done()
                log(3, show(await asyncio.wait_for(future, 2)))
    except BaseException as e:
        log(4, why(e))
    try:
        async with asyncio.timeout(1.5):
            while True:
                log(5, await queue.get())
                queue.task_done()
    except BaseException as e:
        log(6, why(e))
    try:
        try:
            try:
                if t := pick(1):
                    log(8, "cancel", t.get_name(), t.cancel(), t.cancelling())
                await asyncio.sleep(1)
                log(9)
                async for c in asyncio.as_completed([w1(), spawn(w1(), "t10", context=contextvars.copy_context()), w2()]):
                    log(11, show(await c))
                    break
                log(12)
            except asyncio.CancelledError as e:
                log(13, show(e))
                raise
            except ValueError as e:
                log(15, show(e))
        except ValueError as e:
            log(16, why(e))
        finally:
            log(17)
    except BaseException as e:
        log(18, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
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
        await asyncio.wait(T, timeout=50)
    for t in T:
        log(look(t), t.cancelling())
    log('over')

asyncio.run(top())
