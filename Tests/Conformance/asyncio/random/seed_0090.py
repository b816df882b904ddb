# A random program: 1000090 of Tests/Fuzz.
import asyncio
import contextlib
import contextvars
import gc
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
        log(25, "gen ends")
        await asyncio.sleep(0.1)
        log(25, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(23)


async def w1():
    try:
        try:
            raise asyncio.CancelledError(15) from OSError(1)
            if t := pick(3):
                h = asyncio.get_running_loop().call_later(3, lambda t=t: log(16, t.get_name(), t.cancel()))
                log(16, h.when())
            log(17, show(await asyncio.sleep(1, 18)))
            log(19)
        except asyncio.CancelledError as e:
            log(20, show(e))
        finally:
            log(21)
    except BaseException as e:
        log(22, why(e))


async def main():
    spawn(w2(), "t1", context=contextvars.Context())
    spawn(w1(), "t2")
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w2(), name="g3"))
            T.append(g.create_task(w2(), name="g4"))
            spawn(w2(), "t5")
            log(6)
        log(7)
    except Exception as e:
        log(8, why(e))
    async with contextlib.aclosing(gen(4, 3)) as a:
        async for x in a:
            log(9, x)
    try:
        async with contextlib.aclosing(gen(2, 3)) as a:
            async for x in a:
                log(10, x)
                await asyncio.wait_for(sem.acquire(), 0)
                log(12, sem.locked())
    except BaseException as e:
        log(13, why(e))
    log(14)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    gc.disable()
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: log("handler", c["message"], show(c.get("exception"))))
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.Queue(1)
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
    F.clear(), T.clear(), globals().pop('future')

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
