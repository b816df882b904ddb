# A random program: 1000279 of Tests/Fuzz.
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
        log(27, "gen ends")
        await asyncio.sleep(0.25)
        log(27, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(26)


async def w2():
    log(25)


async def w1():
    log(24)


async def main():
    spawn(w1(), "t1")
    spawn(w1(), "t2")
    spawn(w3(), "t3")
    spawn(w1(), "t4", context=contextvars.Context())
    try:
        if t := pick(6):
            h = asyncio.get_running_loop().call_later(0.1, lambda t=t: log(5, t.get_name(), t.set_name("h5")))
            log(5, h.when())
    except Exception as e:
        log(6, why(e))
    async for x in gen(2, 1):
        log(7, x)
        if x: break
    try:
        async with lock:
            log(8)
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w1(), name="g9"))
                try:
                    log(10, await asyncio.wait_for(barrier.wait(), 1))
                    log(11, barrier.n_waiting, barrier.broken)
                    log(12)
                except Exception as e:
                    log(13, show(e))
                    log(14, show(await w1()))
                    raise
                finally:
                    log(16)
                log(17)
            log(18)
            log(19, show(await asyncio.shield(w2())))
            log(20, show(await asyncio.gather(asyncio.to_thread(blocking, 20, 1), asyncio.to_thread(blocking, 1020, 0.1), w2())))
            log(21)
    except Exception as e:
        log(22, why(e))
    log(23)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.LifoQueue()
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
    raise SystemExit(7)

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
