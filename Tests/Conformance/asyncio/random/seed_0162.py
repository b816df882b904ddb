# A random program: 1000162 of Tests/Fuzz.
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
        log(28, "gen ends")
        await asyncio.sleep(0.1)
        log(28, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(27)


async def main():
    spawn(w2(), "t1")
    try:
        async with contextlib.aclosing(gen(3, 1.5)) as a:
            async for x in a:
                log(2, x)
                if x: break
    except BaseException as e:
        log(3, why(e))
    try:
        spawn(w2(), "t4")
    except Exception as e:
        log(5, why(e))
    try:
        async with lock:
            log(6)
            asyncio.get_running_loop().run_in_executor(None, asyncio.get_running_loop().call_soon_threadsafe, log, 7)
            log(8, show([await c for c in (w2(), asyncio.sleep(0.25, 10))]))
            async with sem:
                log(11)
                if t := pick(9):
                    h = asyncio.get_running_loop().call_later(1, lambda t=t: log(12, t.get_name(), t.cancel()))
                    log(12, h.when())
            log(13)
    except BaseException as e:
        log(14, why(e))
    async with lock:
        log(15)
        async with asyncio.timeout(None) as cm:
            async with sem:
                log(16)
                if not queue.empty(): log(queue.get_nowait())
                log(18, queue.qsize())
                a = gen(2, 1)
                log(19, await anext(a, None))
                log(19, await anext(a, None))
                log(19, show(await a.athrow(KeyError(19))))
                log(20)
                await asyncio.sleep(0.1)
                log(21)
                log(22)
            cm.reschedule(asyncio.get_running_loop().time() + 0.25)
            log(23, look(cm), cm.when())
        log(24, cm.expired())
        log(25)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.PriorityQueue(1)
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
    log('over')

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
