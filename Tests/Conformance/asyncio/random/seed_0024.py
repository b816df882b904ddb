# A random program: 1000024 of Tests/Fuzz.
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
        log(54, "gen ends")
        await asyncio.sleep(2)
        log(54, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0.5)
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


async def w2():
    log(53)


async def w1():
    try:
        event.set()
        log(18, event.is_set())
    except ValueError as e:
        log(19, why(e))
        raise
    except Exception as e:
        log(21, why(e))
        async for x in gen(3, 3):
            log(22, x)
            if t := asyncio.current_task():
                log(24, "cancel", t.get_name(), t.cancel(), t.cancelling())
            if x: break
        raise
    async with asyncio.timeout(1) as cm:
        try:
            try:
                c = w2()
                c.close()
                async with sem:
                    log(30)
                    log(31, show(await asyncio.wait_for(w2(), None)))
                log(32)
            except Exception as e:
                log(33, show(e))
            await asyncio.sleep(0)
            log(34)
            log(35)
        except Exception as e:
            log(36, show(e))
            try:
                g = asyncio.gather(spawn(w2(), "t37", context=contextvars.copy_context()))
                asyncio.get_running_loop().call_later(1, g.cancel)
                log(38, show(await g))
                done, pending = await asyncio.wait([spawn(w2(), "t39", context=contextvars.copy_context()), *filter(None, [later(0), later(1)])], return_when=asyncio.ALL_COMPLETED)
                log(40, [t.get_name() for t in done], [t.get_name() for t in pending])
                async with sem:
                    log(41)
                    log(42)
            except Exception as e:
                log(43, why(e))
                async with lock:
                    log(44)
                    log(45)
            except asyncio.CancelledError as e:
                log(46, why(e))
            finally:
                log(47)
        except TimeoutError as e:
            log(48, why(e))
            if F[-1] is not future: log(49, show(await asyncio.wait_for(F[-1], 1.5)))
            raise
        log(51)
    log(52, cm.expired())


async def main():
    spawn(w1(), "t1")
    try:
        async with lock:
            log(2)
            async with contextlib.aclosing(gen(4, 1)) as a:
                async for x in a:
                    log(3, x)
                    if x: break
            log(5, asyncio.current_task().uncancel())
            await asyncio.sleep(1)
            log(7)
    except Exception as e:
        log(8, why(e))
    log(9, await lock.acquire())
    log(10, lock.locked())
    try:
        async with around(11) as n:
            log(12, show(await asyncio.wait_for(future, 1)))
            done, pending = await asyncio.wait([spawn(w2(), "t13", context=contextvars.copy_context()), spawn(w1(), "t14"), spawn(w2(), "t15", context=contextvars.Context())], timeout=0, return_when=asyncio.FIRST_EXCEPTION)
            log(16, [t.get_name() for t in done], [t.get_name() for t in pending])
    except BaseException as e:
        log(17, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.PriorityQueue(1)
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
