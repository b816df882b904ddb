# A random program: 1000169 of Tests/Fuzz.
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
        log(39, "gen ends")
        await asyncio.sleep(1.5)
        log(39, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(2)
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
    try:
        if t := later(6):
            log(28, show(await t))
    except BaseException as e:
        log(29, why(e))
    if t := later(6):
        log(30, show(await t))
    async with around(31) as n:
        await asyncio.sleep(0.1)
        log(32)
        log(33)
    try:
        log(34, await asyncio.get_running_loop().run_in_executor(None, blocking, 34, 1))
        log(37)
    except Exception as e:
        log(38, show(e))


async def w1():
    await asyncio.wait_for(queue.join(), 2)
    log(20, queue.qsize())
    try:
        done, pending = await asyncio.wait([spawn(w2(), "t21"), spawn(w2(), "t22", context=contextvars.copy_context()), spawn(w2(), "t23")], return_when=asyncio.ALL_COMPLETED)
        log(24, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(25, why(e))
    try:
        async for x in gen(2, 1.5):
            log(26, x)
            if x: break
    except BaseException as e:
        log(27, why(e))


async def main():
    spawn(w1(), "t1")
    spawn(w1(), "t2")
    try:
        if queue._unfinished_tasks: queue.task_done()
        log(4, queue.qsize())
    except Exception as e:
        log(5, why(e))
    try:
        async with asyncio.timeout(0.5):
            while True:
                log(6, await queue2.get())
                queue2.task_done()
                await queue2.put(7)
                log(8, queue2.qsize())
    except Exception as e:
        log(9, why(e))
    try:
        async with asyncio.timeout(0):
            while True:
                log(10, await queue.get())
                queue.task_done()
                if not queue.empty(): log(queue.get_nowait())
                log(12, queue.qsize())
    except Exception as e:
        log(13, why(e))
    try:
        try:
            async with contextlib.aclosing(gen(1, 0.25)) as a:
                async for x in a:
                    log(14, x)
        except ValueError as e:
            log(15, show(e))
            raise
        finally:
            log(17)
    except Exception as e:
        log(18, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.PriorityQueue(1)
    barrier, future = asyncio.Barrier(2), new_future()
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
