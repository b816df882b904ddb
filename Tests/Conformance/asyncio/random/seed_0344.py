# A random program: 1000344 of Tests/Fuzz.
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
        log(40, "gen ends")
        await asyncio.sleep(1)
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
    if t := pick(1):
        log(33, "cancel", t.get_name(), t.cancel(), t.cancelling())
    log(34, show(await asyncio.gather(w4())))
    log(35, show(await asyncio.gather(w3(), w5(), w4())))
    log(36, show(await asyncio.wait_for(asyncio.shield(future), 1.5)))


async def w1():
    try:
        if t := later(0):
            log(26, show(await t))
    except BaseException as e:
        log(27, why(e))
    async for c in asyncio.as_completed([spawn(asyncio.sleep(3, 28), "t29"), asyncio.sleep(0.25, 30), w2()], timeout=1):
        log(31, show(await c))


async def main():
    try:
        if t := asyncio.current_task():
            h = asyncio.get_running_loop().call_later(2, lambda t=t: log(1, t.get_name(), t.cancel()))
            log(1, h.when())
    except BaseException as e:
        log(2, why(e))
    try:
        raise ValueError(3) from None
    except Exception as e:
        log(4, why(e))
    try:
        try:
            T.append(eager(w1(), "e5"))
            log(5, T[-1].done(), asyncio.current_task().get_name())
            async with cond:
                cond.notify()
                log(7)
                log(8, show(await asyncio.gather(w2(), w1())))
            async with cond:
                await asyncio.wait_for(cond.wait(), 0)
                log(10)
                async with cond:
                    await cond.wait()
                    log(12)
                    done, pending = await asyncio.wait([spawn(w1(), "t13", context=contextvars.copy_context()), spawn(w3(), "t14", context=contextvars.Context()), spawn(w3(), "t15")], return_when=asyncio.ALL_COMPLETED)
                    log(16, [t.get_name() for t in done], [t.get_name() for t in pending])
        except asyncio.CancelledError as e:
            log(17, why(e))
            log(18, show(await w2()))
            raise
        except Exception as e:
            log(20, why(e))
            async with cond:
                await cond.wait()
                log(22)
                await queue2.put(23)
                log(24, queue2.qsize())
    except BaseException as e:
        log(25, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.Queue(1)
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
