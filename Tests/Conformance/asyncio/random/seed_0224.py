# A random program: 1000224 of Tests/Fuzz.
import asyncio
import contextlib
import contextvars
import re
import time
from asyncio import staggered

var = contextvars.ContextVar("var", default=0)
T = []
F = []


def log(*things):
    print(f"{time.monotonic():g}", *things)


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
        log(57, "gen ends")
        await asyncio.sleep(0)
        log(57, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(2)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(1)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    log(56)


async def main():
    try:
        event.set()
        log(1, event.is_set())
    except BaseException as e:
        log(2, why(e))
    try:
        try:
            log(queue.get_nowait())
            log(4, queue.qsize())
            return 5
            log(6)
        except asyncio.CancelledError as e:
            log(7, why(e))
        except ValueError as e:
            log(8, show(e))
        finally:
            log(9)
    except BaseException as e:
        log(10, why(e))
    try:
        log(11, show(await asyncio.gather(w1(), later(0) or asyncio.sleep(0), return_exceptions=True)))
    except Exception as e:
        log(12, why(e))
    try:
        async with around(13) as n:
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w1(), name="g14"))
                T.append(g.create_task(w1(), name="g15"))
                T.append(g.create_task(w1(), name="g16"))
                if t := later(8):
                    log(17, show(await t))
                async with asyncio.timeout(1) as cm:
                    await asyncio.sleep(0.1)
                    cm.reschedule(asyncio.get_running_loop().time() + 0.25)
                    log(18, look(cm), cm.when())
                log(19, cm.expired())
            log(20)
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(asyncio.sleep(1.5, 21), name="g22"))
                T.append(g.create_task(w1(), name="g23"))
                T.append(g.create_task(asyncio.sleep(1, 24), name="g25"))
            log(26)
            async for x in gen(2, 0.25):
                log(27, x)
                async with asyncio.timeout(1) as cm:
                    log(28, show(await w1()))
                log(29, cm.expired())
                if x: break
    except Exception as e:
        log(30, why(e))
    try:
        try:
            try:
                async with around(31) as n:
                    log(32, show(await w1()))
                async with asyncio.timeout(0) as cm:
                    if lock.locked(): lock.release()
                    log(34, lock.locked())
                    log(35, await asyncio.wait_for(barrier.wait(), 1))
                    log(36, barrier.n_waiting, barrier.broken)
                    log(37)
                log(38, cm.expired())
                winner, index, errors = await staggered.staggered_race([lambda: w1(), lambda: w1()], None)
                log(39, winner, index, show(errors))
                log(42)
            except ValueError as e:
                log(43, why(e))
                raise
            finally:
                log(45)
                await asyncio.sleep(0.5)
                log(46)
            await asyncio.sleep(0.25)
            log(47)
            async with asyncio.timeout(0) as cm:
                log(48)
            log(49, cm.expired())
            log(50)
        except asyncio.CancelledError as e:
            log(51, why(e))
        except Exception as e:
            log(52, show(e))
        finally:
            log(53)
            await asyncio.sleep(1.5)
            log(54)
    except Exception as e:
        log(55, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.LifoQueue()
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

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
try:
    loop.run_until_complete(top())
finally:
    for t in asyncio.all_tasks(loop):
        t.cancel()
    loop.run_until_complete(asyncio.sleep(100))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
print(loop.is_closed())
