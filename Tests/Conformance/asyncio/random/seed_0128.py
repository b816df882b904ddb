# A random program: 1000128 of Tests/Fuzz.
import asyncio
import contextvars
import re
import time

var = contextvars.ContextVar("var", default=0)
T = []
F = []


def log(*things):
    print(f"{time.monotonic():g}", *things)


def eager(coro, name):
    """Begins a task at once, made by the loop (whose tasks have an order)."""
    def once(loop, coro, **options):
        loop.set_task_factory(before)
        return asyncio.Task(coro, loop=loop, eager_start=True, **options)

    loop = asyncio.get_running_loop()
    before = loop.get_task_factory()
    loop.set_task_factory(once)
    return loop.create_task(coro, name=name)


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
        log(38, "gen ends")
        await asyncio.sleep(0)
        log(38, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(37)


async def w4():
    log(36)


async def w3():
    log(35)


async def main():
    try:
        f = new_future()
        asyncio.get_running_loop().call_soon(settle, f, 1)
        log(1, show(await f))
    except BaseException as e:
        log(2, why(e))
    try:
        log(4, show(await asyncio.gather(asyncio.sleep(0.1, 3), w5())))
    except BaseException as e:
        log(5, why(e))
    try:
        async with asyncio.timeout(0.1) as cm:
            async for x in gen(2, 2):
                log(6, x)
            try:
                f = new_future()
                asyncio.get_running_loop().call_soon(settle, f, 7)
                log(7, show(await f))
                F[-1].add_done_callback(lambda f: log(8, "future", look(f)))
            finally:
                log(9)
                await asyncio.sleep(2)
                log(10)
            await asyncio.sleep(0.1)
            log(11)
        log(12, cm.expired())
    except BaseException as e:
        log(13, why(e))
    try:
        log(15, show(await asyncio.wait_for(asyncio.shield(future), 3)))
    except Exception as e:
        log(16, why(e))
    try:
        if not future.done(): log(17, show(await asyncio.wait_for(future, 1)))
    except BaseException as e:
        log(18, why(e))
    try:
        async with asyncio.timeout(2):
            while True:
                log(19, await queue2.get())
                queue2.task_done()
    except BaseException as e:
        log(20, why(e))
    async with asyncio.timeout(0.5) as cm:
        h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(21, "callback", var.get()), context=contextvars.Context())
        log(22, await asyncio.wait_for(barrier.wait(), 0))
        log(23, barrier.n_waiting, barrier.broken)
        async with asyncio.timeout(None) as cm:
            T.append(eager(w3(), "e24"))
            log(24, T[-1].done(), asyncio.current_task().get_name())
            if t := later(3):
                log(25, show(await t))
            log(26, show(await asyncio.shield(w4())))
        log(27, cm.expired())
        cm.reschedule(asyncio.get_running_loop().time() + 0)
        log(28, look(cm), cm.when())
    log(29, cm.expired())


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.Queue(1)
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

asyncio.run(top())
