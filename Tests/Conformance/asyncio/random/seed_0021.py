# A random program: 1000021 of Tests/Fuzz.
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


def eager(coro, name):
    """Begins a task at once, made by the loop (whose tasks have an order)."""
    def once(loop, coro, **options):
        loop.set_task_factory(before)
        return asyncio.Task(coro, loop=loop, eager_start=True, **options)

    loop = asyncio.get_running_loop()
    before = loop.get_task_factory()
    loop.set_task_factory(once)
    return loop.create_task(coro, name=name)


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
        log(52, "gen ends")
        await asyncio.sleep(2)
        log(52, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(0.25)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(51)


async def w2():
    try:
        if lock2.locked(): lock2.release()
        log(38, lock2.locked())
    except Exception as e:
        log(39, why(e))
    time.sleep(0)
    log(43, show(await asyncio.sleep(2, 44)))
    async with contextlib.aclosing(gen(2, 2)) as a:
        async for x in a:
            log(45, x)
            try:
                log(46)
            except Exception as e:
                log(47, why(e))
                async with around(48) as n:
                    log(49)
    log(50)


async def w1():
    log(19, show(await w3()))
    try:
        log(20, show(await w2()))
    except Exception as e:
        log(21, why(e))
    async with sem:
        log(22)
        async with cond:
            cond.notify(2)
            log(24)
        try:
            async with asyncio.timeout(None) as cm:
                var.set(25)
            log(26, cm.expired())
        except asyncio.CancelledError as e:
            log(27, show(e))
            raise
        finally:
            log(29)
        log(30, show(await w3()))
    T.append(eager(w3(), "e31"))
    log(31, T[-1].done(), asyncio.current_task().get_name())
    log(35, show(await asyncio.gather(spawn(w3(), "t32", context=contextvars.copy_context()), spawn(w2(), "t33"), spawn(w3(), "t34"))))
    log(36)


async def main():
    try:
        async with asyncio.timeout(None) as cm:
            async with sem:
                log(1)
                async with lock:
                    log(2)
                    done, pending = await asyncio.wait([spawn(w3(), "t3"), spawn(w3(), "t4"), spawn(w2(), "t5")], return_when=asyncio.ALL_COMPLETED)
                    log(6, [t.get_name() for t in done], [t.get_name() for t in pending])
                    log(7, show(await asyncio.shield(spawn(w1(), "t8"))))
                    log(9)
            log(10, show(await w3()))
            log(11)
        log(12, cm.expired())
    except Exception as e:
        log(13, why(e))
    try:
        if t := pick(5):
            h = asyncio.get_running_loop().call_later(1, lambda t=t: log(14, t.get_name(), t.cancel()))
            log(14, h.when())
    except BaseException as e:
        log(15, why(e))
    try:
        log(16, show(await w2()))
    except BaseException as e:
        log(17, why(e))
    log(18)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.Queue(1)
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
    log('over')

asyncio.run(top())
