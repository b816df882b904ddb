# A random program: 1000180 of Tests/Fuzz.
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
        log(51, "gen ends")
        await asyncio.sleep(0)
        log(51, "gen ended")


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
    log(50)


async def w3():
    log(48)


async def w2():
    log(47)


async def w1():
    spawn(asyncio.sleep(0, 40), "t41")
    async with asyncio.timeout(2):
        while True:
            log(42, await queue2.get())
            queue2.task_done()
    try:
        log(43)
    except TimeoutError as e:
        log(44, why(e))
        raise KeyError(45) from e
    finally:
        log(46)


async def main():
    try:
        if t := later(8):
            log(1, show(await t))
    except Exception as e:
        log(2, why(e))
    try:
        async with around(3) as n:
            for i in range(2):
                async with cond:
                    log(4, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 6), 1))
                    log(5)
            async with around(6) as n:
                try:
                    log(7, show(await asyncio.gather(w1(), return_exceptions=True)))
                    log(8, show(await w1()))
                except ValueError as e:
                    log(9, why(e))
                finally:
                    log(10)
                    await asyncio.sleep(0)
                    log(11)
            log(12)
    except Exception as e:
        log(13, why(e))
    try:
        async with sem:
            log(14)
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w1(), name="g15"))
                for i in range(3):
                    await asyncio.sleep(0.1)
                    log(16)
                event.clear()
                log(17, event.is_set())
                log(18)
            log(19)
    except Exception as e:
        log(20, why(e))
    try:
        async with asyncio.timeout(0.5):
            while True:
                log(21, await queue2.get())
                queue2.task_done()
                done, pending = await asyncio.wait([spawn(w2(), "t22", context=contextvars.copy_context()), spawn(w3(), "t23", context=contextvars.copy_context())], timeout=1, return_when=asyncio.ALL_COMPLETED)
                log(24, [t.get_name() for t in done], [t.get_name() for t in pending])
    except BaseException as e:
        log(25, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w5(), name="g26"))
            T.append(g.create_task(w3(), name="g27"))
            if queue._unfinished_tasks: queue.task_done()
            log(29, queue.qsize())
            async with cond:
                await cond.wait()
                log(31)
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
                    cm.reschedule(asyncio.get_running_loop().time() + 3)
                    spawn(w2(), "t32")
                log(33, cm.expired())
        log(34)
    except BaseException as e:
        log(35, why(e))
    try:
        g = asyncio.gather(spawn(w5(), "t36", context=contextvars.Context()), asyncio.sleep(0.25, 37), return_exceptions=True)
        asyncio.get_running_loop().call_later(0, g.cancel)
        log(38, show(await g))
    except Exception as e:
        log(39, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(), asyncio.Queue(1)
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
    return

asyncio.run(top())
