# A random program: 1000091 of Tests/Fuzz.
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
        log(47, "gen ends")
        await asyncio.sleep(0.5)
        log(47, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    try:
        for i in range(3):
            time.sleep(2)
            log(45)
    except Exception as e:
        log(46, why(e))


async def w1():
    await asyncio.sleep(0.1)
    log(28)
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
            event.clear()
            log(29, event.is_set())
            cm.reschedule(asyncio.get_running_loop().time() + 0)
            log(30, look(cm), cm.when())
        log(31, cm.expired())
    except BaseException as e:
        log(32, why(e))
    try:
        async with cond:
            cond.notify()
            log(34)
            event.set()
            log(35, event.is_set())
    except BaseException as e:
        log(36, why(e))
    log(37)


async def main():
    try:
        try:
            async with asyncio.timeout(1):
                while True:
                    log(1, await queue2.get())
                    queue2.task_done()
                    await event.wait()
                    log(2, event.is_set())
        except TimeoutError as e:
            log(3, why(e))
            log(6, show(await asyncio.gather(spawn(w3(), "t4"), w1(), spawn(w1(), "t5"))))
            raise
        except asyncio.CancelledError as e:
            log(8, show(e))
    except Exception as e:
        log(9, why(e))
    try:
        try:
            try:
                await asyncio.sleep(1.5)
                log(10)
                log(11)
            except Exception as e:
                log(12, show(e))
                raise
            except ValueError as e:
                log(14, why(e))
            h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(15, "callback", var.get()))
            try:
                try:
                    for c in asyncio.as_completed([spawn(asyncio.sleep(2, 16), "t17")], timeout=0):
                        log(18, show(await c))
                except* TimeoutError as e:
                    log(19, why(e))
                    raise KeyError(20) from e
            except* Exception as e:
                log(21, show(e))
            except* ValueError as e:
                log(22, why(e))
                raise KeyError(23) from e
            finally:
                log(24)
        finally:
            log(25)
    except BaseException as e:
        log(26, why(e))
    log(27)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.LifoQueue(2), asyncio.Queue(1)
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
    return

asyncio.run(top())
