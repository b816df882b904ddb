# A random program: 1000249 of Tests/Fuzz.
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
        log(29, "gen ends")
        await asyncio.sleep(0)
        log(29, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(1)
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


async def w5():
    log(28)


async def w4():
    log(27)


async def main():
    try:
        if t := pick(7):
            back = lambda t: log(1, "done", t.get_name(), var.get())
            t.add_done_callback(back)
    except Exception as e:
        log(2, why(e))
    try:
        if t := pick(9):
            log(4, "cancel", t.get_name(), t.cancel(), t.cancelling())
    except Exception as e:
        log(5, why(e))
    try:
        a = gen(3, 0.25)
        log(6, await asyncio.wait_for(anext(a), 0.25))
        log(7)
    except BaseException as e:
        log(8, why(e))
    try:
        try:
            async with around(9) as n:
                if F[-1] is not future: log(10, show(await asyncio.wait_for(F[-1], 0.1)))
                log(11)
            async with cond:
                await cond.wait()
                log(13)
            async for x in gen(4, 1.5):
                log(14, x)
                async with asyncio.timeout(0):
                    while True:
                        log(15, await queue.get())
                        queue.task_done()
                if x: break
            log(16)
        except TimeoutError as e:
            log(17, why(e))
    except BaseException as e:
        log(18, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w4(), name="g19"))
            T.append(g.create_task(w5(), name="g20"))
            log(21)
        log(22)
    except Exception as e:
        log(23, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    gc.disable()
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: log("handler", c["message"], show(c.get("exception"))))
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.LifoQueue(2), asyncio.LifoQueue()
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
