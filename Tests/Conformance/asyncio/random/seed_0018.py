# A random program: 1000018 of Tests/Fuzz.
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
        await asyncio.sleep(0.1)
        log(30, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(1)
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
    log(29)


async def main():
    try:
        try:
            if t := pick(1):
                back = lambda t: log(1, "done", t.get_name(), var.get())
                t.add_done_callback(back)
            raise TimeoutError(2)
        except ValueError as e:
            log(3, why(e))
            log(4, show(await asyncio.shield(w3())))
            raise KeyError(5) from e
        except TimeoutError as e:
            log(6, why(e))
    except BaseException as e:
        log(7, why(e))
    try:
        var.set(8)
    except Exception as e:
        log(9, why(e))
    try:
        async for x in gen(2, 1):
            log(10, x)
            def stop(): raise ValueError(11)
            asyncio.get_running_loop().call_soon(stop)
            if x: break
    except BaseException as e:
        log(12, why(e))
    try:
        async with asyncio.timeout(1):
            while True:
                log(13, await queue2.get())
                queue2.task_done()
    except Exception as e:
        log(14, why(e))
    try:
        async with contextlib.aclosing(gen(1, 0)) as a:
            async for x in a:
                log(15, x)
                if x: break
    except Exception as e:
        log(16, why(e))
    try:
        log(17, look(barrier), look(queue2), look(cond))
    except BaseException as e:
        log(18, why(e))
    try:
        async with around(19) as n:
            time.sleep(0.5)
            async for x in gen(2, 0.25):
                log(21, x)
            try:
                for i in range(3):
                    async with asyncio.timeout(0):
                        async with barrier as place:
                            log(22, place)
                    log(23, barrier.n_waiting, barrier.broken)
            except TimeoutError as e:
                log(24, why(e))
            log(25)
    except Exception as e:
        log(26, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.PriorityQueue(1)
    barrier, future = asyncio.Barrier(1), new_future()
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
