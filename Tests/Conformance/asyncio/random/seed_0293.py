# A random program: 1000293 of Tests/Fuzz.
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
        log(42, "gen ends")
        await asyncio.sleep(0.25)
        log(42, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(3)
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
    log(41)


async def w4():
    log(40)


async def w3():
    log(39)


async def w2():
    log(38)


async def w1():
    log(37)


async def main():
    spawn(w1(), "t1", context=contextvars.copy_context())
    spawn(w5(), "t2", context=contextvars.Context())
    try:
        try:
            log(3, show(await asyncio.gather(w2(), return_exceptions=True)))
        except TimeoutError as e:
            log(4, why(e))
            if t := pick(0):
                h = asyncio.get_running_loop().call_later(0.25, lambda t=t: log(5, t.get_name(), t.cancel()))
                log(5, h.when())
        except ValueError as e:
            log(6, why(e))
            raise
    except Exception as e:
        log(8, why(e))
    try:
        if not queue2.empty(): log(queue2.get_nowait())
        log(10, queue2.qsize())
    except BaseException as e:
        log(11, why(e))
    try:
        try:
            log(12, look(barrier), look(queue2), look(cond))
            async with asyncio.timeout(2):
                while True:
                    log(13, await queue2.get())
                    queue2.task_done()
                    log(14, show(await asyncio.sleep(1.5, 15)))
            h = asyncio.get_running_loop().call_at(2, lambda: log(16, "callback", var.get()))
            log(17)
        except Exception as e:
            log(18, why(e))
            raise KeyError(19) from e
        except ValueError as e:
            log(20, why(e))
            async with lock:
                log(21)
                spawn(asyncio.sleep(1, 22), "t23")
            raise
        finally:
            log(25)
    except BaseException as e:
        log(26, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w3(), name="g27"))
            h = asyncio.get_running_loop().call_at(0.1, lambda: log(28, "callback", var.get()), context=contextvars.Context())
            log(29, show(await asyncio.gather(w3())))
            log(30)
            T.append(g.create_task(w4(), name="g31"))
        log(32)
    except BaseException as e:
        log(33, why(e))
    try:
        async with around(34) as n:
            log(35)
    except BaseException as e:
        log(36, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.PriorityQueue(2)
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

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
