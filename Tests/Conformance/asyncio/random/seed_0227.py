# A random program: 1000227 of Tests/Fuzz.
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
        log(49, "gen ends")
        await asyncio.sleep(1)
        log(49, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(48)


async def w1():
    log(47)


async def main():
    spawn(asyncio.sleep(0.5, 1), "t2")
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 0.5)
            log(4)
            async with asyncio.timeout(1) as cm:
                for i in range(3):
                    done, pending = await asyncio.wait([spawn(w2(), "t5", context=contextvars.copy_context()), spawn(w1(), "t6"), spawn(w1(), "t7")], return_when=asyncio.FIRST_COMPLETED)
                    log(8, [t.get_name() for t in done], [t.get_name() for t in pending])
                    log(9, await asyncio.wait_for(barrier.wait(), 3))
                    log(10, barrier.n_waiting, barrier.broken)
                    log(11)
                    if i: break
                async with sem:
                    log(12)
                    async with asyncio.timeout(0):
                        async with barrier as place:
                            log(13, place)
                    log(14, barrier.n_waiting, barrier.broken)
                log(15)
            log(16, cm.expired())
    except BaseException as e:
        log(17, why(e))
    try:
        await asyncio.sleep(3)
        log(18)
    except Exception as e:
        log(19, why(e))
    try:
        log(20, show(await w1()))
    except Exception as e:
        log(21, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g22"))
            if t := later(9):
                log(23, show(await t))
            log(24)
        log(25)
    except BaseException as e:
        log(26, why(e))
    await asyncio.sleep(0)
    spawn(w1(), "t27")
    try:
        try:
            try:
                log(28, await lock.acquire())
                log(29, lock.locked())
                log(30)
            except TimeoutError as e:
                log(31, why(e))
                async with cond:
                    cond.notify_all()
                    log(33)
            except Exception as e:
                log(34, why(e))
            finally:
                log(35)
            log(36)
        except asyncio.CancelledError as e:
            log(37, why(e))
            try:
                log(38)
            except Exception as e:
                log(39, why(e))
            except TimeoutError as e:
                log(40, show(e))
            finally:
                log(41)
                await asyncio.sleep(0)
                log(42)
        except TimeoutError as e:
            log(43, show(e))
        finally:
            log(44)
            await asyncio.sleep(2)
            log(45)
    except BaseException as e:
        log(46, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(2), asyncio.PriorityQueue(2)
    barrier, future = asyncio.Barrier(3), new_future()
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
