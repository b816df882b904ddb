# A random program: 1000272 of Tests/Fuzz.
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
        log(45, "gen ends")
        await asyncio.sleep(1)
        log(45, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0.5)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(2)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    log(44)


async def main():
    spawn(asyncio.sleep(1, 1), "t2")
    spawn(w1(), "t3", context=contextvars.copy_context())
    spawn(w1(), "t4")
    spawn(w1(), "t5", context=contextvars.copy_context())
    done, pending = await asyncio.wait([spawn(w1(), "t6", context=contextvars.Context()), spawn(w1(), "t7"), spawn(w1(), "t8", context=contextvars.copy_context())], return_when=asyncio.FIRST_COMPLETED)
    log(9, [t.get_name() for t in done], [t.get_name() for t in pending])
    try:
        try:
            if not queue2.empty(): log(queue2.get_nowait())
            log(11, queue2.qsize())
            log(12)
        except asyncio.CancelledError as e:
            log(13, why(e))
    except BaseException as e:
        log(14, why(e))
    try:
        await asyncio.sleep(2)
        log(15)
    except Exception as e:
        log(16, why(e))
    try:
        await asyncio.sleep(1)
    except BaseException as e:
        log(17, why(e))
    try:
        spawn(w1(), "t18")
    except Exception as e:
        log(19, why(e))
    try:
        async with lock:
            log(20)
            lock.release()
            log(22, lock.locked())
            await asyncio.wait_for(queue.join(), 2)
            log(24, queue.qsize())
            log(25)
    except BaseException as e:
        log(26, why(e))
    try:
        await asyncio.sleep(3)
        log(27)
    except Exception as e:
        log(28, why(e))
    try:
        async with around(29) as n:
            for f in F[1:]: settle(f, 30)
            try:
                async with around(31) as n:
                    log(32, show(await asyncio.gather(asyncio.to_thread(blocking, 32, 2), asyncio.to_thread(blocking, 1032, 2), w1())))
                async with around(33) as n:
                    for f in F[1:]: settle(f, 34)
                    done, pending = await asyncio.wait([spawn(asyncio.sleep(0, 35), "t36"), spawn(w1(), "t37", context=contextvars.copy_context()), *filter(None, [later(0), later(1)])], timeout=0, return_when=asyncio.FIRST_COMPLETED)
                    log(38, [t.get_name() for t in done], [t.get_name() for t in pending])
                    log(39)
            finally:
                log(40)
            log(41)
    except BaseException as e:
        log(42, why(e))
    log(43)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.PriorityQueue(1)
    barrier, future = asyncio.Barrier(1), new_future()
    try:
        log("end", show(await asyncio.wait_for(main(), 40)))
    except BaseException as e:
        log("top", show(e))
    log(len(asyncio.all_tasks()), [look(x) for x in (lock, lock2, sem, event, queue, queue2, barrier)])
    for t in T:
        t.cancel("end")
    if T:
        await asyncio.wait(T, timeout=0.5)
    for t in T:
        log(look(t), t.cancelling())
    return

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
