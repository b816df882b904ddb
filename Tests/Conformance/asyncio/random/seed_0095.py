# A random program: 1000095 of Tests/Fuzz.
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


def settle(future, n):
    log(n, "settles", future.done())
    if not future.done():
        future.set_exception(KeyError(n)) if n % 3 == 0 else future.set_result(n)


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
        log(43, "gen ends")
        await asyncio.sleep(0.1)
        log(43, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(42)


async def w1():
    try:
        log(39, asyncio.current_task().uncancel())
    except BaseException as e:
        log(41, why(e))


async def main():
    try:
        log(1, show(await w2()))
    except Exception as e:
        log(2, why(e))
    try:
        if t := asyncio.current_task():
            log(4, "cancel", t.get_name(), t.cancel(), t.cancelling())
    except BaseException as e:
        log(5, why(e))
    try:
        done, pending = await asyncio.wait([spawn(w1(), "t6"), spawn(w2(), "t7")], timeout=0.5, return_when=asyncio.ALL_COMPLETED)
        log(8, [t.get_name() for t in done], [t.get_name() for t in pending])
    except BaseException as e:
        log(9, why(e))
    try:
        async with sem:
            log(10)
            for i in range(2):
                async with asyncio.timeout(1) as cm:
                    g = asyncio.gather(w1(), spawn(asyncio.sleep(1.5, 11), "t12", context=contextvars.copy_context()), spawn(w1(), "t13", context=contextvars.Context()))
                    asyncio.get_running_loop().call_later(0, g.cancel)
                    log(14, show(await g))
                    log(15)
                log(16, cm.expired())
            log(19, show(await asyncio.wait_for(future, 2)))
            async with sem:
                log(20)
                h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(21, "callback", var.get()), context=contextvars.Context())
    except Exception as e:
        log(22, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.1) as cm:
            async with cond:
                log(23, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 4), 2))
                log(24)
            async with lock2:
                log(25)
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(w1(), name="g26"))
                    T.append(g.create_task(w2(), name="g27"))
                    async for c in asyncio.as_completed([spawn(w2(), "t28", context=contextvars.Context()), w1()]):
                        log(29, show(await c))
                        break
                    T.append(g.create_task(w2(), name="g30"))
                log(31)
                f = new_future()
                asyncio.get_running_loop().call_later(1, settle, f, 32)
                log(32, show(await f))
            log(33)
        log(34, cm.expired())
    except BaseException as e:
        log(35, why(e))
    try:
        if t := later(9):
            log(36, show(await t))
    except BaseException as e:
        log(37, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.PriorityQueue(1)
    barrier, future = asyncio.Barrier(1), new_future()
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
    raise SystemExit(7)

asyncio.run(top())
