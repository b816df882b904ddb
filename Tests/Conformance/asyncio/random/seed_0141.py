# A random program: 1000141 of Tests/Fuzz.
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
        log(26, "gen ends")
        await asyncio.sleep(0.5)
        log(26, "gen ended")


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
        await asyncio.sleep(1)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(25)


async def w2():
    log(24)


async def w1():
    for i in range(2):
        await asyncio.sleep(0)
        log(15)
    try:
        spawn(asyncio.to_thread(blocking, 16, 3), "t16")
    except BaseException as e:
        log(18, why(e))
    async with asyncio.timeout(1):
        while True:
            log(19, await queue2.get())
            queue2.task_done()
            log(20, show(await asyncio.gather(asyncio.to_thread(blocking, 20, 1), asyncio.to_thread(blocking, 1020, 1), asyncio.sleep(3, 21))))
    await asyncio.sleep(1.5)
    try:
        log(22, var.get())
    except BaseException as e:
        log(23, why(e))


async def main():
    spawn(w1(), "t1")
    try:
        done, pending = await asyncio.wait([spawn(asyncio.sleep(0, 2), "t3"), spawn(w2(), "t4")], timeout=1, return_when=asyncio.FIRST_EXCEPTION)
        log(5, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(6, why(e))
    try:
        async with asyncio.timeout(0.5):
            while True:
                log(7, await queue.get())
                queue.task_done()
                if t := pick(9):
                    back = lambda t: log(8, "done", t.get_name(), var.get())
                    t.add_done_callback(back)
                    log(8, t.remove_done_callback(back))
    except Exception as e:
        log(9, why(e))
    try:
        async with around(10) as n:
            log(13, show(await asyncio.gather(spawn(w3(), "t11"), spawn(w1(), "t12"))))
    except Exception as e:
        log(14, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.LifoQueue(2), asyncio.Queue(1)
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
