# A random program: 1000256 of Tests/Fuzz.
import asyncio
import contextlib
import contextvars
import gc
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
        log(39, "gen ends")
        await asyncio.sleep(0)
        log(39, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(1.5)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(0)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(38)


async def w3():
    log(37)


async def w2():
    log(36)


async def main():
    spawn(w4(), "t1", context=contextvars.copy_context())
    spawn(w3(), "t2", context=contextvars.copy_context())
    spawn(w2(), "t3", context=contextvars.copy_context())
    try:
        try:
            try:
                h = asyncio.get_running_loop().call_later(1.5, lambda: log(4, "callback", var.get()))
                if not queue2.empty(): log(queue2.get_nowait())
                log(6, queue2.qsize())
                log(7)
            finally:
                log(8)
        finally:
            log(9)
            await asyncio.sleep(1)
            log(10)
    except Exception as e:
        log(11, why(e))
    try:
        await asyncio.sleep(1)
    except Exception as e:
        log(12, why(e))
    try:
        async with asyncio.timeout(0):
            while True:
                log(13, await queue2.get())
                queue2.task_done()
    except Exception as e:
        log(14, why(e))
    try:
        log(15, await asyncio.wait_for(barrier.wait(), 1))
        log(16, barrier.n_waiting, barrier.broken)
    except Exception as e:
        log(17, why(e))
    try:
        spawn(asyncio.to_thread(blocking, 18, 0.1), "t18")
    except Exception as e:
        log(19, why(e))
    async with around(20) as n:
        async with contextlib.aclosing(gen(2, 1.5)) as a:
            async for x in a:
                log(21, x)
        await asyncio.sleep(0.25)
        log(22)
        async with contextlib.aclosing(gen(4, 1)) as a:
            async for x in a:
                log(23, x)
                if queue._unfinished_tasks: queue.task_done()
                log(25, queue.qsize())
                if x: break
        log(26)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    gc.disable()
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: log("handler", c["message"], show(c.get("exception"))))
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.LifoQueue()
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
    F.clear(), T.clear(), globals().pop('future')

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
try:
    loop.run_until_complete(top())
finally:
    for t in asyncio.all_tasks(loop):
        t.cancel()
    loop.run_until_complete(asyncio.sleep(100))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
print(loop.is_closed())
