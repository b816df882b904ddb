# A random program: 1000277 of Tests/Fuzz.
import asyncio
import contextlib
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
        await asyncio.sleep(0)
        log(52, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(1)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(3)


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
    try:
        log(47)
    finally:
        log(48)
    log(49)


async def main():
    spawn(w1(), "t1")
    spawn(w3(), "t2")
    spawn(w1(), "t3")
    try:
        async with asyncio.timeout(None) as cm:
            cm.reschedule(asyncio.get_running_loop().time() + 1)
            async with around(4) as n:
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
                    for c in asyncio.as_completed([spawn(asyncio.sleep(0.1, 5), "t6"), w2(), w2()]):
                        log(7, show(await c))
                    if t := pick(9):
                        log(9, "cancel", t.get_name(), t.cancel("c8"), t.cancelling())
                    raise ExceptionGroup("g", [ValueError(10), KeyError(11)])
                log(12, cm.expired())
                async with lock:
                    log(13)
                    spawn(asyncio.sleep(1, 14), "t15")
                    if t := pick(0):
                        back = lambda t: log(16, "done", t.get_name(), var.get())
                        t.add_done_callback(back)
                        log(16, t.remove_done_callback(log))
                    spawn(w2(), "t17")
                try:
                    if t := asyncio.current_task():
                        log(19, "cancel", t.get_name(), t.cancel(), t.cancelling())
                    done, pending = await asyncio.wait([spawn(w2(), "t20", context=contextvars.Context()), spawn(asyncio.sleep(2, 21), "t22", context=contextvars.copy_context()), *filter(None, [later(0), later(1)])], timeout=0.25)
                    log(23, [t.get_name() for t in done], [t.get_name() for t in pending])
                    for c in asyncio.as_completed([spawn(asyncio.sleep(3, 24), "t25")]):
                        log(26, show(await c))
                except* Exception as e:
                    log(27, show(e))
            await asyncio.sleep(0.5)
            cm.reschedule(asyncio.get_running_loop().time() + 0)
            log(28, look(cm), cm.when())
        log(29, cm.expired())
    except BaseException as e:
        log(30, why(e))
    try:
        spawn(w2(), "t31")
    except Exception as e:
        log(32, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
            cm.reschedule(None)
            log(33, show(await asyncio.shield(asyncio.sleep(1, 34))))
            log(40, show(await asyncio.gather(spawn(asyncio.sleep(0.1, 35), "t36", context=contextvars.Context()), spawn(asyncio.sleep(0.1, 37), "t38"), spawn(w3(), "t39"), return_exceptions=True)))
        log(41, cm.expired())
    except BaseException as e:
        log(42, why(e))
    try:
        log(43, await asyncio.to_thread(lambda l: asyncio.run_coroutine_threadsafe(w3(), l).result(), asyncio.get_running_loop()))
    except BaseException as e:
        log(44, why(e))
    if t := pick(9):
        log(46, "cancel", t.get_name(), t.cancel("c45"), t.cancelling())


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(2), asyncio.LifoQueue()
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
