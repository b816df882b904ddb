# A random program: 1000127 of Tests/Fuzz.
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
        log(46, "gen ends")
        await asyncio.sleep(0.25)
        log(46, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(45)


async def w1():
    log(44)


async def main():
    spawn(asyncio.sleep(0.1, 1), "t2")
    spawn(w1(), "t3", context=contextvars.copy_context())
    spawn(asyncio.sleep(1, 4), "t5")
    spawn(w2(), "t6")
    try:
        try:
            await queue.put(7)
            log(8, queue.qsize())
            log(9, show(await w2()))
        finally:
            log(10)
    except BaseException as e:
        log(11, why(e))
    try:
        await asyncio.sleep(1)
        log(12)
    except Exception as e:
        log(13, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w1(), "t14"), *filter(None, [later(0), later(1)])], return_when=asyncio.ALL_COMPLETED)
        log(15, [t.get_name() for t in done], [t.get_name() for t in pending])
    except BaseException as e:
        log(16, why(e))
    try:
        try:
            done, pending = await asyncio.wait([spawn(asyncio.sleep(0, 17), "t18"), spawn(w1(), "t19", context=contextvars.Context()), *filter(None, [later(0), later(1)])], return_when=asyncio.ALL_COMPLETED)
            log(20, [t.get_name() for t in done], [t.get_name() for t in pending])
            for i in range(2):
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(w2(), name="g21"))
                    T.append(g.create_task(w2(), name="g22"))
                    done, pending = await asyncio.wait([spawn(w1(), "t23", context=contextvars.Context()), spawn(asyncio.sleep(2, 24), "t25", context=contextvars.Context()), spawn(w2(), "t26")])
                    log(27, [t.get_name() for t in done], [t.get_name() for t in pending])
                log(28)
        except Exception as e:
            log(29, show(e))
    except Exception as e:
        log(30, why(e))
    try:
        async with lock:
            log(31)
            async for x in gen(3, 0.5):
                log(32, x)
                async with asyncio.timeout(0) as cm:
                    async with asyncio.timeout(0.5):
                        async with barrier as place:
                            log(33, place)
                    log(34, barrier.n_waiting, barrier.broken)
                    if t := pick(5):
                        log(36, "cancel", t.get_name(), t.cancel("c35"), t.cancelling())
                    log(37)
                log(38, cm.expired())
            await asyncio.wait_for(queue2.get(), 0)
            log(40, queue2.qsize())
            try:
                log(41)
            finally:
                log(42)
    except BaseException as e:
        log(43, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.Queue(1)
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

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
try:
    loop.run_until_complete(top())
finally:
    for t in asyncio.all_tasks(loop):
        t.cancel()
    loop.run_until_complete(asyncio.sleep(100))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
print(loop.is_closed())
