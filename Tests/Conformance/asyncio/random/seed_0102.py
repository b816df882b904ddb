# A random program: 1000102 of Tests/Fuzz.
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
        log(35, "gen ends")
        await asyncio.sleep(1)
        log(35, "gen ended")


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
        await asyncio.sleep(1.5)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(33)


async def w2():
    try:
        try:
            await asyncio.sleep(0)
            log(27)
        except Exception as e:
            log(28, show(e))
            await asyncio.sleep(0.1)
            log(29)
        except TimeoutError as e:
            log(30, why(e))
    except Exception as e:
        log(31, why(e))
    log(32)


async def w1():
    try:
        async for x in gen(4, 0):
            log(24, x)
            contextvars.copy_context().run(var.set, 25)
            log(25, var.get())
    except Exception as e:
        log(26, why(e))


async def main():
    spawn(w3(), "t1")
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g2"))
            T.append(g.create_task(w2(), name="g3"))
            async with around(4) as n:
                async with asyncio.timeout(0):
                    while True:
                        log(5, await queue2.get())
                        queue2.task_done()
                        await barrier.reset()
                        log(7, barrier.n_waiting, barrier.broken)
                if sem.locked(): sem.release()
                log(9, sem.locked())
                await queue2.put(10)
                log(11, queue2.qsize())
                log(12)
            log(13)
            T.append(g.create_task(w1(), name="g14"))
        log(15)
    except Exception as e:
        log(16, why(e))
    try:
        await asyncio.wait_for(queue.get(), 0.1)
        log(18, queue.qsize())
    except BaseException as e:
        log(19, why(e))
    try:
        log(20, await asyncio.wait_for(barrier.wait(), 1))
        log(21, barrier.n_waiting, barrier.broken)
    except BaseException as e:
        log(22, why(e))
    log(23)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.PriorityQueue(1)
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
    raise SystemExit(7)

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
