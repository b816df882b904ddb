# A random program: 1000107 of Tests/Fuzz.
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
        log(48, "gen ends")
        await asyncio.sleep(0.25)
        log(48, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(47)


async def w4():
    log(46)


async def w2():
    log(44)


async def main():
    if queue._unfinished_tasks: queue.task_done()
    log(2, queue.qsize())
    try:
        async with asyncio.timeout(0):
            while True:
                log(3, await queue2.get())
                queue2.task_done()
    except Exception as e:
        log(4, why(e))
    try:
        async with sem:
            log(5)
            async with lock:
                log(6)
                if t := later(2):
                    log(7, show(await t))
                try:
                    c = w5()
                    c.close()
                    while asyncio.current_task().uncancel(): log(14)
                except Exception as e:
                    log(15, show(e))
                    queue.put_nowait(16)
                    log(17, queue.qsize())
                finally:
                    log(18)
                log(21, show(await asyncio.gather(spawn(w2(), "t19"), w2(), spawn(w2(), "t20"), return_exceptions=True)))
            try:
                if t := pick(8):
                    h = asyncio.get_running_loop().call_later(2, lambda t=t: log(22, t.get_name(), t.cancel()))
                    log(22, h.when())
                log(23, show(await w4()))
            finally:
                log(24)
                await asyncio.sleep(2)
                log(25)
    except Exception as e:
        log(26, why(e))
    try:
        log(27, show([await c for c in (asyncio.sleep(0.25, 28), w2())]))
    except Exception as e:
        log(30, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w4(), "t31"), spawn(w2(), "t32")], return_when=asyncio.FIRST_COMPLETED)
        log(33, [t.get_name() for t in done], [t.get_name() for t in pending])
    except BaseException as e:
        log(34, why(e))
    try:
        await asyncio.sleep(0.1)
    except Exception as e:
        log(35, why(e))
    try:
        try:
            var.set(36)
        except TimeoutError as e:
            log(37, why(e))
        except asyncio.CancelledError as e:
            log(38, show(e))
            raise KeyError(39) from e
        finally:
            log(40)
    except Exception as e:
        log(41, why(e))
    log(42)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(2), asyncio.PriorityQueue(1)
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
    raise SystemExit(7)

asyncio.run(top())
