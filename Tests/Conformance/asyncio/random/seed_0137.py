# A random program: 1000137 of Tests/Fuzz.
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


def settle(future, n):
    log(n, "settles", future.done())
    if not future.done():
        future.set_exception(KeyError(n)) if n % 3 == 0 else future.set_result(n)


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
        log(40, "gen ends")
        await asyncio.sleep(0)
        log(40, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(39)


async def w1():
    log(34, show(await asyncio.gather(spawn(w2(), "t32"), asyncio.sleep(1, 33), return_exceptions=True)))
    try:
        try:
            log(35)
        finally:
            log(36)
            await asyncio.sleep(0)
            log(37)
    except BaseException as e:
        log(38, why(e))


async def main():
    spawn(w2(), "t1")
    spawn(asyncio.sleep(0, 2), "t3")
    spawn(w1(), "t4")
    try:
        if t := asyncio.current_task():
            log(6, "cancel", t.get_name(), t.cancel("c5"), t.cancelling())
    except BaseException as e:
        log(7, why(e))
    try:
        if sem.locked(): sem.release()
        log(9, sem.locked())
    except Exception as e:
        log(10, why(e))
    try:
        f = new_future()
        asyncio.get_running_loop().call_soon(settle, f, 11)
        log(11, show(await f))
    except BaseException as e:
        log(12, why(e))
    try:
        async with contextlib.aclosing(gen(2, 0.1)) as a:
            async for x in a:
                log(13, x)
    except BaseException as e:
        log(14, why(e))
    async with sem:
        log(15)
        async for x in gen(1, 0.5):
            log(16, x)
            h = asyncio.get_running_loop().call_at(1, lambda: log(17, "callback", var.get()))
        await asyncio.sleep(1.5)
        log(18)
    try:
        if t := pick(0):
            log(20, "cancel", t.get_name(), t.cancel("c19"), t.cancelling())
    except BaseException as e:
        log(21, why(e))
    try:
        async with sem:
            log(22)
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w1(), name="g23"))
                T.append(g.create_task(w1(), name="g24"))
                await asyncio.sleep(3)
                log(25)
                spawn(w1(), "t26")
                log(27)
            log(28)
            await event.wait()
            log(29, event.is_set())
            log(30)
    except Exception as e:
        log(31, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.LifoQueue()
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
    log('over')

asyncio.run(top())
