# A random program: 1000358 of Tests/Fuzz.
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
        log(59, "gen ends")
        await asyncio.sleep(3)
        log(59, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(58)


async def w3():
    log(57)


async def w2():
    log(56)


async def w1():
    try:
        done, pending = await asyncio.wait([spawn(w4(), "t35")], timeout=0)
        log(36, [t.get_name() for t in done], [t.get_name() for t in pending])
    except BaseException as e:
        log(37, why(e))
    try:
        async for x in gen(4, 0.25):
            log(38, x)
            if x: break
        await asyncio.wait_for(queue.join(), 2)
        log(40, queue.qsize())
        log(41)
    except* ValueError as e:
        log(42, show(e))
    async with sem:
        log(43)
        log(44, show([await c for c in (asyncio.sleep(0.5, 45), w3())]))
        try:
            log(48, [t.get_name() for t in sorted(asyncio.all_tasks(), key=lambda t: t.get_name())])
            a = gen(4, 0.25)
            log(49, await a.athrow(ValueError(49)))
            log(50)
            log(51)
        except Exception as e:
            log(52, show(e))
            raise
        log(54)
    log(55)


async def main():
    spawn(w2(), "t1")
    spawn(w2(), "t2")
    spawn(asyncio.sleep(0.5, 3), "t4")
    try:
        async with lock2:
            log(5)
            await queue2.put(6)
            log(7, queue2.qsize())
            try:
                async with asyncio.timeout(1):
                    async with barrier as place:
                        log(8, place)
                log(9, barrier.n_waiting, barrier.broken)
                a = gen(2, 1)
                log(10, await a.asend(None))
                log(10, await a.athrow(ValueError(10)))
                log(10, show(await a.athrow(KeyError(10))))
                log(11)
            except Exception as e:
                log(12, why(e))
            log(13, future.cancel("f13"))
    except Exception as e:
        log(14, why(e))
    try:
        log(15, show(await asyncio.ensure_future(asyncio.sleep(1, 16))))
    except BaseException as e:
        log(18, why(e))
    try:
        winner, index, errors = await staggered.staggered_race([lambda: w3(), lambda: w2()], 1)
        log(19, winner, index, show(errors))
    except BaseException as e:
        log(20, why(e))
    log(21, asyncio.iscoroutinefunction(top), asyncio.get_running_loop().is_running())
    try:
        future.set_result(22)
    except Exception as e:
        log(23, why(e))
    try:
        a = gen(3, 3)
        log(24, await asyncio.wait_for(anext(a), 0))
        log(24, await a.asend(None))
        log(25)
    except Exception as e:
        log(26, why(e))
    await asyncio.wait_for(queue2.join(), 2)
    log(28, queue2.qsize())
    try:
        done, pending = await asyncio.wait([spawn(w2(), "t29"), spawn(w1(), "t30", context=contextvars.copy_context()), spawn(w1(), "t31")])
        log(32, [t.get_name() for t in done], [t.get_name() for t in pending])
    except BaseException as e:
        log(33, why(e))
    log(34)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.PriorityQueue(2)
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

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
