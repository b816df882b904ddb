# A random program: 1000104 of Tests/Fuzz.
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
        log(30, "gen ends")
        await asyncio.sleep(1)
        log(30, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0.25)
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
    log(29)


async def main():
    spawn(asyncio.sleep(0.25, 1), "t2")
    spawn(w1(), "t3")
    spawn(w1(), "t4")
    spawn(w1(), "t5")
    async with asyncio.TaskGroup() as g:
        T.append(g.create_task(w1(), name="g6"))
        T.append(g.create_task(w1(), name="g7"))
        T.append(g.create_task(w1(), name="g8"))
    log(9)
    try:
        async with asyncio.timeout(0):
            while True:
                log(10, await queue.get())
                queue.task_done()
    except BaseException as e:
        log(11, why(e))
    try:
        async with asyncio.timeout(0.25):
            while True:
                log(12, await queue.get())
                queue.task_done()
                log(13, look(barrier), look(queue2), look(cond))
    except BaseException as e:
        log(14, why(e))
    try:
        async with around(15) as n:
            async with sem:
                log(16)
                async with cond:
                    await asyncio.wait_for(cond.wait(), 0)
                    log(18)
                    await queue.put(19)
                    log(20, queue.qsize())
                log(21)
            if t := pick(4):
                back = lambda t: log(22, "done", t.get_name(), var.get())
                t.add_done_callback(back)
                t.add_done_callback(lambda t: spawn(w1(), 's22'))
            log(23, show(await w1()))
    except Exception as e:
        log(24, why(e))
    try:
        return 25
    except BaseException as e:
        log(26, why(e))
    async with sem:
        log(27)
        log(28)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
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
    raise SystemExit(7)

asyncio.run(top())
