# A random program: 1000147 of Tests/Fuzz.
import asyncio
import contextvars
import re
import time
from asyncio import staggered

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
        log(49, "gen ends")
        await asyncio.sleep(1)
        log(49, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(48)


async def w2():
    log(47)


async def w1():
    log(46)


async def main():
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w3(), name="g1"))
            async with asyncio.timeout(None) as cm:
                cm.reschedule(None)
                try:
                    log(2, show(await w2()))
                    await asyncio.sleep(0.5)
                except* Exception as e:
                    log(3, show(e))
                log(4)
            log(5, cm.expired())
        log(6)
    except Exception as e:
        log(7, why(e))
    try:
        async with sem:
            log(8)
            done, pending = await asyncio.wait([spawn(asyncio.sleep(1, 9), "t10")], return_when=asyncio.FIRST_EXCEPTION)
            log(11, [t.get_name() for t in done], [t.get_name() for t in pending])
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w1(), name="g12"))
            log(13)
    except BaseException as e:
        log(14, why(e))
    try:
        log(16, show(await asyncio.wait_for(future, 2)))
    except Exception as e:
        log(17, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1.5) as cm:
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
                cm.reschedule(None)
                log(18, show(await w3()))
                async with cond:
                    cond.notify_all()
                    log(20)
            log(21, cm.expired())
            log(24, show(await asyncio.gather(spawn(w2(), "t22", context=contextvars.Context()), spawn(w1(), "t23"), return_exceptions=True)))
            if F[-1] is not future: log(25, show(await asyncio.wait_for(F[-1], 1)))
        log(26, cm.expired())
    except BaseException as e:
        log(27, why(e))
    try:
        try:
            async with asyncio.timeout(0.5) as cm:
                log(28, show(await w2()))
                var.set(29)
            log(30, cm.expired())
        except asyncio.CancelledError as e:
            log(31, show(e))
        finally:
            log(32)
    except Exception as e:
        log(33, why(e))
    try:
        winner, index, errors = await staggered.staggered_race([lambda: w2(), lambda: w3()], None)
        log(34, winner, index, show(errors))
    except BaseException as e:
        log(36, why(e))
    try:
        async for c in asyncio.as_completed([w1()]):
            log(37, show(await c))
    except BaseException as e:
        log(38, why(e))
    try:
        try:
            log(39)
        except ValueError as e:
            log(40, why(e))
            raise KeyError(41) from e
        except asyncio.CancelledError as e:
            log(42, show(e))
            raise KeyError(43) from e
        finally:
            log(44)
    except BaseException as e:
        log(45, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
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
        await asyncio.wait(T, timeout=50)
    for t in T:
        log(look(t), t.cancelling())
    return

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
