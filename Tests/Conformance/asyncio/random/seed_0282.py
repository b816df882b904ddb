# A random program: 1000282 of Tests/Fuzz.
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
        log(41, "gen ends")
        await asyncio.sleep(1)
        log(41, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
        f = new_future()
        asyncio.get_running_loop().call_soon(settle, f, 34)
        log(34, show(await f))
        F[-1].add_done_callback(lambda f: log(35, "future", look(f)))
        await asyncio.wait_for(queue.put(36), 0.25)
        log(37, queue.qsize())
    log(38, cm.expired())
    log(await queue.get())
    log(40, queue.qsize())


async def w2():
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
        async for x in gen(2, 1):
            log(14, x)
        if t := pick(7):
            log(16, "cancel", t.get_name(), t.cancel(), t.cancelling())
        queue.task_done()
        log(18, queue.qsize())
    log(19, cm.expired())
    if t := pick(6):
        log(21, "cancel", t.get_name(), t.cancel(), t.cancelling())
    try:
        async for x in gen(4, 0.25):
            log(22, x)
            if x: break
    except Exception as e:
        log(23, why(e))
    if t := later(3):
        log(24, show(await t))
    try:
        log(25, show(await asyncio.shield(spawn(w3(), "t26"))))
    except* Exception as e:
        log(27, show(e))
        raise KeyError(28) from e
    except* TimeoutError as e:
        log(29, why(e))
        raise KeyError(30) from e
    async with asyncio.TaskGroup() as g:
        T.append(g.create_task(w3(), name="g31"))
    log(32)
    log(33)


async def w1():
    async with asyncio.timeout(0.5):
        while True:
            log(12, await queue.get())
            queue.task_done()
            log(13, show(await w2()))


async def main():
    spawn(w1(), "t1")
    spawn(w1(), "t2", context=contextvars.copy_context())
    spawn(w1(), "t3")
    spawn(w2(), "t4", context=contextvars.Context())
    try:
        for c in asyncio.as_completed([spawn(w3(), "t5"), w2(), spawn(w1(), "t6")]):
            log(7, show(await c))
    except BaseException as e:
        log(8, why(e))
    try:
        async with cond:
            cond.notify(2)
            log(10)
    except Exception as e:
        log(11, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(2), asyncio.LifoQueue()
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
    log('over')

asyncio.run(top())
