# A random program: 1000232 of Tests/Fuzz.
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


def eager(coro, name):
    """Begins a task at once, made by the loop (whose tasks have an order)."""
    def once(loop, coro, **options):
        loop.set_task_factory(before)
        return asyncio.Task(coro, loop=loop, eager_start=True, **options)

    loop = asyncio.get_running_loop()
    before = loop.get_task_factory()
    loop.set_task_factory(once)
    return loop.create_task(coro, name=name)


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
        log(46, "gen ends")
        await asyncio.sleep(3)
        log(46, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(3)
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


async def w2():
    log(45)


async def w1():
    log(44)


async def main():
    try:
        log(4, show(await asyncio.wait_for(asyncio.shield(future), 0.25)))
    except Exception as e:
        log(5, why(e))
    try:
        try:
            log(6, await asyncio.get_running_loop().run_in_executor(None, blocking, 6, 0.25, ValueError))
            async for c in asyncio.as_completed([w2(), w2(), spawn(w2(), "t7")]):
                log(8, show(await c))
        except ValueError as e:
            log(9, show(e))
        except TimeoutError as e:
            log(10, show(e))
            raise
    except BaseException as e:
        log(12, why(e))
    try:
        log(14, asyncio.current_task().uncancel())
    except Exception as e:
        log(16, why(e))
    try:
        async with cond:
            log(17, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 5), 0))
            log(18)
    except BaseException as e:
        log(19, why(e))
    try:
        async with asyncio.timeout(2) as cm:
            cm.reschedule(None)
            T.append(eager(asyncio.sleep(2, 21), "e20"))
            log(20, T[-1].done(), asyncio.current_task().get_name())
            async with around(22) as n:
                for c in asyncio.as_completed([spawn(w2(), "t23", context=contextvars.copy_context()), spawn(w2(), "t24", context=contextvars.Context())]):
                    log(25, show(await c))
                await asyncio.sleep(0.25)
                log(26)
                try:
                    done, pending = await asyncio.wait([spawn(w2(), "t27"), *filter(None, [later(0), later(1)])])
                    log(28, [t.get_name() for t in done], [t.get_name() for t in pending])
                    log(29)
                except ValueError as e:
                    log(30, why(e))
                except asyncio.CancelledError as e:
                    log(31, show(e))
                    done, pending = await asyncio.wait([spawn(w1(), "t32", context=contextvars.copy_context()), *filter(None, [later(0), later(1)])])
                    log(33, [t.get_name() for t in done], [t.get_name() for t in pending])
                finally:
                    log(34)
                    await asyncio.sleep(0.1)
                    log(35)
        log(36, cm.expired())
    except BaseException as e:
        log(37, why(e))
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 0.1)
            log(39)
            async for c in asyncio.as_completed([spawn(w1(), "t40", context=contextvars.copy_context())]):
                log(41, show(await c))
    except BaseException as e:
        log(42, why(e))
    log(43)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.PriorityQueue(2)
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
