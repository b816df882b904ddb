# A random program: 1000190 of Tests/Fuzz.
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
        log(37, "gen ends")
        await asyncio.sleep(0)
        log(37, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(0.1)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    log(36)


async def main():
    spawn(asyncio.sleep(1, 1), "t2")
    spawn(asyncio.sleep(0, 3), "t4")
    try:
        async with around(5) as n:
            if t := pick(9):
                h = asyncio.get_running_loop().call_later(0.5, lambda t=t: log(6, t.get_name(), t.cancel()))
                log(6, h.when())
    except BaseException as e:
        log(7, why(e))
    try:
        async with lock:
            log(8)
            async with asyncio.timeout(0.25) as cm:
                done, pending = await asyncio.wait([spawn(w1(), "t9"), spawn(w1(), "t10"), spawn(w1(), "t11")], timeout=0.25)
                log(12, [t.get_name() for t in done], [t.get_name() for t in pending])
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.25) as cm:
                    spawn(asyncio.sleep(1, 13), "t14")
                    spawn(w1(), "t15")
                log(16, cm.expired())
                await asyncio.wait_for(event.wait(), 0.25)
                log(17, event.is_set())
                log(18)
            log(19, cm.expired())
            await asyncio.sleep(0)
    except Exception as e:
        log(20, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g21"))
            T.append(g.create_task(w1(), name="g22"))
            T.append(g.create_task(w1(), name="g23"))
            T.append(g.create_task(w1(), name="g24"))
        log(25)
    except BaseException as e:
        log(26, why(e))
    try:
        async with asyncio.timeout(1) as cm:
            cm.reschedule(None)
            await asyncio.sleep(1)
            log(27)
        log(28, cm.expired())
    except BaseException as e:
        log(29, why(e))
    async with asyncio.timeout(None) as cm:
        async with around(30) as n:
            done, pending = await asyncio.wait([spawn(asyncio.sleep(0, 31), "t32"), *filter(None, [later(0), later(1)])], return_when=asyncio.FIRST_EXCEPTION)
            log(33, [t.get_name() for t in done], [t.get_name() for t in pending])
        log(34)
    log(35, cm.expired())


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.LifoQueue()
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

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
