# A random program: 1000250 of Tests/Fuzz.
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
        log(61, "gen ends")
        await asyncio.sleep(3)
        log(61, "gen ended")


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
        await asyncio.sleep(1)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(60)


async def w1():
    log(59)


async def main():
    try:
        try:
            done, pending = await asyncio.wait([spawn(w2(), "t1"), spawn(w1(), "t2", context=contextvars.copy_context()), spawn(asyncio.sleep(0.5, 3), "t4"), *filter(None, [later(0), later(1)])], timeout=0, return_when=asyncio.FIRST_EXCEPTION)
            log(5, [t.get_name() for t in done], [t.get_name() for t in pending])
            T.append(eager(w2(), "e6"))
            log(6, T[-1].done(), asyncio.current_task().get_name())
        except* Exception as e:
            log(7, why(e))
            raise
    except Exception as e:
        log(9, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w2(), name="g10"))
            T.append(g.create_task(w1(), name="g11"))
            async with asyncio.timeout(0.5) as cm:
                if t := pick(0):
                    h = asyncio.get_running_loop().call_later(1, lambda t=t: log(12, t.get_name(), t.cancel("h12")))
                    log(12, h.when())
                cm.reschedule(asyncio.get_running_loop().time() + 1)
                log(13, look(cm), cm.when())
            log(14, cm.expired())
            log(15)
        log(16)
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g17"))
            T.append(g.create_task(w1(), name="g18"))
            T.append(g.create_task(w1(), name="g19"))
        log(20)
        log(21)
    finally:
        log(22)
        await asyncio.sleep(0.25)
        log(23)
    try:
        async with asyncio.timeout(1) as cm:
            cm.reschedule(None)
            if t := later(3):
                log(24, show(await t))
            log(25)
            cm.reschedule(asyncio.get_running_loop().time() + 1.5)
            log(26, look(cm), cm.when())
        log(27, cm.expired())
    except Exception as e:
        log(28, why(e))
    try:
        async with lock2:
            log(29)
            async with asyncio.timeout(0) as cm:
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
                    if not queue.empty(): log(queue.get_nowait())
                    log(31, queue.qsize())
                    raise asyncio.CancelledError(32)
                    await asyncio.sleep(0.5)
                    log(33)
                log(34, cm.expired())
                async with cond:
                    cond.notify_all()
                    log(36)
            log(37, cm.expired())
    except BaseException as e:
        log(38, why(e))
    try:
        spawn(w2(), "t39")
    except Exception as e:
        log(40, why(e))
    async with around(41) as n:
        async with around(42) as n:
            async with cond:
                cond.notify(2)
                log(44)
                async for x in gen(2, 0.1):
                    log(45, x)
                    done, pending = await asyncio.wait([spawn(w1(), "t46", context=contextvars.copy_context()), spawn(w2(), "t47", context=contextvars.copy_context()), spawn(w2(), "t48"), *filter(None, [later(0), later(1)])], return_when=asyncio.ALL_COMPLETED)
                    log(49, [t.get_name() for t in done], [t.get_name() for t in pending])
            try:
                log(50)
            except TimeoutError as e:
                log(51, show(e))
            except ValueError as e:
                log(52, show(e))
                async with cond:
                    await asyncio.wait_for(cond.wait(), 0.5)
                    log(54)
                    queue2.put_nowait(55)
                    log(56, queue2.qsize())
                raise KeyError(57) from e
            log(58)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.LifoQueue()
    barrier, future = asyncio.Barrier(3), new_future()
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
    raise SystemExit(7)

asyncio.run(top())
