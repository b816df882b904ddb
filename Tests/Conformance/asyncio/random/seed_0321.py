# A random program: 1000321 of Tests/Fuzz.
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
        log(45, "gen ends")
        await asyncio.sleep(0)
        log(45, "gen ended")


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
        await asyncio.sleep(0)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(44)


async def w4():
    log(43)


async def w3():
    log(42)


async def w1():
    try:
        async with asyncio.timeout(2) as cm:
            log(26, show([x async for x in gen(2, 0.5)]))
            async with around(29) as n:
                if t := pick(3):
                    log(31, "cancel", t.get_name(), t.cancel(), t.cancelling())
                log(34, show(await asyncio.gather(spawn(asyncio.sleep(1.5, 32), "t33", context=contextvars.Context()), later(0) or asyncio.sleep(0))))
                async with asyncio.timeout(3):
                    while True:
                        log(35, await queue.get())
                        queue.task_done()
            log(36)
        log(37, cm.expired())
    except BaseException as e:
        log(38, why(e))
    if t := pick(0):
        log(40, "cancel", t.get_name(), t.cancel("c39"), t.cancelling())


async def main():
    spawn(w1(), "t1")
    spawn(w5(), "t2")
    try:
        if t := later(3):
            log(3, show(await t))
    except Exception as e:
        log(4, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w4(), "t5", context=contextvars.copy_context()), spawn(w5(), "t6")], return_when=asyncio.FIRST_COMPLETED)
        log(7, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(8, why(e))
    if t := asyncio.current_task():
        log(10, "cancel", t.get_name(), t.cancel("c9"), t.cancelling())
    done, pending = await asyncio.wait([spawn(w3(), "t11")], return_when=asyncio.FIRST_EXCEPTION)
    log(12, [t.get_name() for t in done], [t.get_name() for t in pending])
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g13"))
            async with cond:
                cond.notify_all()
                log(15)
                async with contextlib.aclosing(gen(3, 0.5)) as a:
                    async for x in a:
                        log(16, x)
            log(17)
            T.append(g.create_task(asyncio.sleep(0.1, 18), name="g19"))
        log(20)
    except Exception as e:
        log(21, why(e))
    try:
        async with contextlib.aclosing(gen(2, 3)) as a:
            async for x in a:
                log(22, x)
                await event.wait()
                log(23, event.is_set())
                if x: break
    except Exception as e:
        log(24, why(e))
    log(25)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.PriorityQueue(1)
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
    log('over')

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
