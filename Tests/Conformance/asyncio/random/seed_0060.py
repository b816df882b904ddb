# A random program: 1000060 of Tests/Fuzz.
import asyncio
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
        log(36, "gen ends")
        await asyncio.sleep(3)
        log(36, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    spawn(asyncio.sleep(1, 30), "t31", context=contextvars.Context())
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(asyncio.sleep(0.5, 32), name="g33"))
        log(34)
    except Exception as e:
        log(35, why(e))


async def main():
    spawn(w1(), "t1")
    spawn(w1(), "t2", context=contextvars.Context())
    spawn(asyncio.sleep(0, 3), "t4")
    try:
        try:
            log(5, show(await asyncio.shield(spawn(w1(), "t6"))))
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w1(), name="g7"))
                T.append(g.create_task(asyncio.sleep(3, 8), name="g9"))
            log(10)
            async with lock2:
                log(11)
                async with lock2:
                    log(12)
                    log(13, show(await asyncio.shield(spawn(w1(), "t14"))))
            log(15)
        except TimeoutError as e:
            log(16, show(e))
        finally:
            log(17)
            await asyncio.sleep(0)
            log(18)
    except BaseException as e:
        log(19, why(e))
    try:
        log(22, show(await asyncio.wait_for(future, 0.5)))
    except BaseException as e:
        log(23, why(e))
    log(26, show(await asyncio.wait_for(future, 2)))
    try:
        f = new_future()
        asyncio.get_running_loop().call_later(0.25, settle, f, 27)
        log(27, show(await f))
    except Exception as e:
        log(28, why(e))
    log(29)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
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
    raise SystemExit(7)

asyncio.run(top())
