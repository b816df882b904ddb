# A random program: 1000039 of Tests/Fuzz.
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
        log(44, "gen ends")
        await asyncio.sleep(1.5)
        log(44, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0.1)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(0.25)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(43)


async def w3():
    log(42)


async def w2():
    log(41)


async def w1():
    log(40)


async def main():
    spawn(w1(), "t1", context=contextvars.Context())
    spawn(asyncio.sleep(1, 2), "t3")
    spawn(w2(), "t4")
    try:
        if t := later(0):
            log(5, show(await t))
    except BaseException as e:
        log(6, why(e))
    try:
        async with asyncio.timeout(0):
            while True:
                log(7, await queue2.get())
                queue2.task_done()
    except BaseException as e:
        log(8, why(e))
    try:
        try:
            log(10, show(await asyncio.wait_for(asyncio.sleep(0.5, 9), 1.5)))
        finally:
            log(11)
    except Exception as e:
        log(12, why(e))
    try:
        async with sem:
            log(13)
            log(14, look(barrier), look(queue2), look(cond))
            await asyncio.sleep(1)
            async with asyncio.timeout(1):
                while True:
                    log(15, await queue2.get())
                    queue2.task_done()
    except BaseException as e:
        log(16, why(e))
    try:
        if t := asyncio.current_task():
            log(18, "cancel", t.get_name(), t.cancel("c17"), t.cancelling())
    except BaseException as e:
        log(19, why(e))
    try:
        async for x in gen(1, 3):
            log(20, x)
            async with around(21) as n:
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
                    done, pending = await asyncio.wait([spawn(w3(), "t22"), spawn(w4(), "t23", context=contextvars.copy_context())], timeout=2, return_when=asyncio.ALL_COMPLETED)
                    log(24, [t.get_name() for t in done], [t.get_name() for t in pending])
                    log(25, look(lock), look(sem), look(event), look(queue))
                    log(26, await lock.acquire())
                    log(27, lock.locked())
                log(28, cm.expired())
                await asyncio.wait_for(event.wait(), 2)
                log(29, event.is_set())
    except Exception as e:
        log(30, why(e))
    try:
        async with contextlib.aclosing(gen(1, 0.25)) as a:
            async for x in a:
                log(31, x)
                async with lock:
                    log(32)
                    await asyncio.sleep(1)
                    log(33)
                    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
                        done, pending = await asyncio.wait([spawn(w2(), "t34"), spawn(w1(), "t35"), *filter(None, [later(0), later(1)])], timeout=1)
                        log(36, [t.get_name() for t in done], [t.get_name() for t in pending])
                    log(37, cm.expired())
    except Exception as e:
        log(38, why(e))
    log(39)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.PriorityQueue(), asyncio.PriorityQueue(1)
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
    raise SystemExit(7)

asyncio.run(top())
