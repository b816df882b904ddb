# A random program: 1000011 of Tests/Fuzz.
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
        log(44, "gen ends")
        await asyncio.sleep(0)
        log(44, "gen ended")


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
        await asyncio.sleep(1.5)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(43)


async def w2():
    log(42)


async def w1():
    try:
        async with asyncio.timeout(None) as cm:
            await asyncio.wait_for(sem.acquire(), 1.5)
            log(22, sem.locked())
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w3(), name="g23"))
                T.append(g.create_task(w3(), name="g24"))
                queue.task_done()
                log(26, queue.qsize())
                async with asyncio.timeout(0):
                    while True:
                        log(27, await queue2.get())
                        queue2.task_done()
            log(28)
            log(29)
        log(30, cm.expired())
        log(31)
    except asyncio.CancelledError as e:
        log(32, show(e))
    async with around(33) as n:
        try:
            contextvars.copy_context().run(asyncio.get_running_loop().call_soon, lambda: log(34, var.get()))
            await asyncio.sleep(0)
            async with lock2:
                log(35)
                if t := later(8):
                    log(36, show(await t))
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(w3(), name="g37"))
                log(38)
                log(39)
            log(40)
        except Exception as e:
            log(41, why(e))


async def main():
    spawn(asyncio.sleep(1, 1), "t2", context=contextvars.copy_context())
    spawn(w1(), "t3")
    spawn(asyncio.sleep(0.25, 4), "t5", context=contextvars.copy_context())
    try:
        log(6, show(await asyncio.shield(w2())))
    except BaseException as e:
        log(7, why(e))
    try:
        for i in range(2):
            done, pending = await asyncio.wait([spawn(asyncio.sleep(0, 8), "t9")], timeout=3)
            log(10, [t.get_name() for t in done], [t.get_name() for t in pending])
            if t := pick(3):
                log(12, "cancel", t.get_name(), t.cancel(), t.cancelling())
            if i: break
    except Exception as e:
        log(13, why(e))
    try:
        await asyncio.sleep(1)
    except Exception as e:
        log(14, why(e))
    try:
        contextvars.copy_context().run(asyncio.get_running_loop().call_soon, lambda: log(15, var.get()))
    except Exception as e:
        log(16, why(e))
    try:
        contextvars.copy_context().run(var.set, 17)
        log(17, var.get())
    except Exception as e:
        log(18, why(e))
    try:
        async for x in gen(4, 1.5):
            log(19, x)
            await asyncio.sleep(0.5)
    except Exception as e:
        log(20, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.PriorityQueue(1)
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
    raise SystemExit(7)

asyncio.run(top())
