# A random program: 1000173 of Tests/Fuzz.
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


def blocking(n, t, error=None):
    log(n, "in a thread", var.get())
    time.sleep(t)
    log(n, "leaves the thread")
    if error:
        raise error(n)
    return n


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


async def w5():
    log(39)


async def w4():
    log(38)


async def w3():
    log(37)


async def w2():
    log(36)


async def w1():
    log(35)


async def main():
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w3(), name="g1"))
            T.append(g.create_task(w2(), name="g2"))
            log(3, show(await asyncio.shield(spawn(w4(), "t4"))))
            log(5, await asyncio.to_thread(blocking, 5, 1))
        log(7)
    except BaseException as e:
        log(8, why(e))
    try:
        await asyncio.sleep(0)
    except Exception as e:
        log(9, why(e))
    try:
        try:
            try:
                log(10, await asyncio.wait_for(barrier.wait(), 0.1))
                log(11, barrier.n_waiting, barrier.broken)
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(w5(), name="g12"))
                    T.append(g.create_task(asyncio.sleep(2, 13), name="g14"))
                    T.append(g.create_task(asyncio.sleep(0, 15), name="g16"))
                    T.append(g.create_task(asyncio.sleep(0, 17), name="g18"))
                log(19)
                a = gen(3, 0)
                log(20, await anext(a))
                pass
                log(20, await a.asend(None))
                log(21)
                log(22)
            except Exception as e:
                log(23, show(e))
                async with asyncio.timeout(None) as cm:
                    h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(24, "callback", var.get()))
                    log(25, show(await asyncio.gather(asyncio.to_thread(blocking, 25, 0), asyncio.to_thread(blocking, 1025, 2), w1())))
                    log(26)
                log(27, cm.expired())
            finally:
                log(28)
                await asyncio.sleep(1)
                log(29)
        except* TimeoutError as e:
            log(30, show(e))
        except* Exception as e:
            log(31, why(e))
            raise
        finally:
            log(33)
    except BaseException as e:
        log(34, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.Queue(1)
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
    return

asyncio.run(top())
