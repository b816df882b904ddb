# A random program: 1000158 of Tests/Fuzz.
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
        await asyncio.sleep(2)
        log(40, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(39)


async def w2():
    try:
        async with contextlib.aclosing(gen(1, 0)) as a:
            async for x in a:
                log(32, x)
                spawn(w3(), "t33", context=contextvars.copy_context())
    except BaseException as e:
        log(34, why(e))
    try:
        await asyncio.sleep(0)
        log(35)
    except BaseException as e:
        log(36, why(e))
    await asyncio.sleep(0)
    log(37)
    log(38)


async def w1():
    try:
        if t := later(6):
            log(20, show(await t))
    except Exception as e:
        log(21, why(e))
    log(22, show(await asyncio.sleep(1, 23)))
    try:
        for i in range(3):
            async with lock:
                log(24)
                async with cond:
                    cond.notify()
                    log(26)
                    f = new_future()
                    asyncio.get_running_loop().call_soon(settle, f, 27)
                    log(27, show(await f))
                    F[-1].add_done_callback(lambda f: log(28, "future", look(f)))
                await asyncio.sleep(1)
                log(29)
    except BaseException as e:
        log(30, why(e))
    log(31)


async def main():
    spawn(w2(), "t1")
    spawn(w2(), "t2")
    spawn(w2(), "t3", context=contextvars.copy_context())
    spawn(w1(), "t4", context=contextvars.copy_context())
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(asyncio.sleep(0.5, 5), name="g6"))
            T.append(g.create_task(w2(), name="g7"))
            T.append(g.create_task(asyncio.sleep(0, 8), name="g9"))
        log(10)
    except BaseException as e:
        log(11, why(e))
    try:
        spawn(asyncio.sleep(2, 12), "t13", context=contextvars.Context())
    except Exception as e:
        log(14, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.25) as cm:
            await asyncio.sleep(0)
        log(15, cm.expired())
    except Exception as e:
        log(16, why(e))
    try:
        if t := pick(9):
            log(18, "cancel", t.get_name(), t.cancel("c17"), t.cancelling())
    except Exception as e:
        log(19, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(2), asyncio.Queue(1)
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
    return

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
