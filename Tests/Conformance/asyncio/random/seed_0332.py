# A random program: 1000332 of Tests/Fuzz.
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
        log(46, "gen ends")
        await asyncio.sleep(2)
        log(46, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    log(45)


async def main():
    spawn(w1(), "t1")
    spawn(w1(), "t2")
    try:
        h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(3, "callback", var.get()), context=contextvars.Context())
    except Exception as e:
        log(4, why(e))
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 2)
            log(6)
            contextvars.copy_context().run(var.set, 7)
            log(7, var.get())
    except Exception as e:
        log(8, why(e))
    try:
        log(9, await asyncio.to_thread(blocking, 9, 0.25, ValueError))
    except BaseException as e:
        log(10, why(e))
    try:
        async with asyncio.timeout(None) as cm:
            if not queue2.empty(): log(queue2.get_nowait())
            log(12, queue2.qsize())
            if t := pick(1):
                back = lambda t: log(13, "done", t.get_name(), var.get())
                t.add_done_callback(back)
                t.add_done_callback(lambda t: spawn(asyncio.sleep(2, 14), 's13'))
        log(15, cm.expired())
    except BaseException as e:
        log(16, why(e))
    try:
        async with lock:
            log(17)
            try:
                await asyncio.wait_for(event.wait(), 1)
                log(18, event.is_set())
                log(19)
            finally:
                log(20)
            log(21)
    except BaseException as e:
        log(22, why(e))
    try:
        return 23
    except Exception as e:
        log(24, why(e))
    try:
        for i in range(3):
            a = gen(4, 0.5)
            log(25, await asyncio.wait_for(anext(a), 0.5))
            log(26)
            log(27)
    except Exception as e:
        log(28, why(e))
    try:
        try:
            event.set()
            log(29, event.is_set())
            try:
                f = new_future()
                asyncio.get_running_loop().call_soon(settle, f, 30)
                log(30, show(await f))
                F[-1].add_done_callback(lambda f: log(31, "future", look(f)))
                for i in range(2):
                    log(32, var.get())
                    log(33, look(asyncio.current_task()))
                log(34)
            finally:
                log(35)
            async for c in asyncio.as_completed([asyncio.sleep(0, 36), asyncio.sleep(0.25, 37), spawn(w1(), "t38")]):
                log(39, show(await c))
            log(40)
        finally:
            log(41)
            await asyncio.sleep(1)
            log(42)
    except Exception as e:
        log(43, why(e))
    log(44)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.LifoQueue()
    barrier, future = asyncio.Barrier(3), new_future()
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

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
