# A random program: 1000165 of Tests/Fuzz.
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
        log(49, "gen ends")
        await asyncio.sleep(2)
        log(49, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    if t := later(3):
        log(31, show(await t))
    async for x in gen(1, 0):
        log(32, x)
        async with lock:
            log(33)
            queue2.shutdown(immediate=True)
            log(35, queue2.qsize())
        if x: break
    log(36)


async def w1():
    queue.task_done()
    log(25, queue.qsize())
    try:
        queue.shutdown(immediate=True)
        log(27, queue.qsize())
    except Exception as e:
        log(28, why(e))
    await asyncio.sleep(0.1)
    log(29, future.cancel("f29"))
    F[-1].add_done_callback(lambda f: log(30, "future", look(f)))


async def main():
    spawn(asyncio.sleep(0, 1), "t2")
    try:
        log(3, await asyncio.wait_for(barrier.wait(), 0))
        log(4, barrier.n_waiting, barrier.broken)
    except Exception as e:
        log(5, why(e))
    spawn(w2(), "t6", context=contextvars.copy_context())
    try:
        async with sem:
            log(7)
            log(11, show(await asyncio.gather(spawn(w2(), "t8"), spawn(w2(), "t9"), spawn(w1(), "t10"))))
            async with contextlib.aclosing(gen(2, 1.5)) as a:
                async for x in a:
                    log(12, x)
                    if x: break
    except BaseException as e:
        log(13, why(e))
    try:
        if t := pick(0):
            back = lambda t: log(14, "done", t.get_name(), var.get())
            t.add_done_callback(back)
    except BaseException as e:
        log(15, why(e))
    try:
        if t := later(3):
            log(16, show(await t))
    except BaseException as e:
        log(17, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w2(), name="g18"))
            log(19, look(asyncio.current_task()))
            T.append(g.create_task(w2(), name="g20"))
        log(21)
    except BaseException as e:
        log(22, why(e))
    log(23)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.PriorityQueue(2)
    barrier, future = asyncio.Barrier(2), new_future()
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
