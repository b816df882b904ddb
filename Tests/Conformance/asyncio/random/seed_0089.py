# A random program: 1000089 of Tests/Fuzz.
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
        await asyncio.sleep(0.5)
        log(29, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(28)


async def w2():
    log(27)


async def main():
    spawn(w2(), "t1", context=contextvars.copy_context())
    spawn(asyncio.sleep(0.1, 2), "t3")
    spawn(w3(), "t4", context=contextvars.Context())
    spawn(w2(), "t5")
    try:
        async for x in gen(4, 0):
            log(6, x)
    except Exception as e:
        log(7, why(e))
    try:
        log(8, show(await asyncio.sleep(3, 9)))
    except BaseException as e:
        log(10, why(e))
    try:
        async with asyncio.timeout(1) as cm:
            async with asyncio.timeout(None) as cm:
                if t := pick(5):
                    back = lambda t: log(11, "done", t.get_name(), var.get())
                    t.add_done_callback(back)
                log(12)
            log(13, cm.expired())
            async with asyncio.timeout(None) as cm:
                spawn(asyncio.sleep(0, 14), "t15")
                for i in range(3):
                    token = var.set(16)
                    log(16, var.get())
                    var.reset(token)
                    if i: break
            log(17, cm.expired())
            await asyncio.sleep(1.5)
            log(18)
        log(19, cm.expired())
    except BaseException as e:
        log(20, why(e))
    try:
        try:
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1.5) as cm:
                log(21)
            log(22, cm.expired())
        except asyncio.CancelledError as e:
            log(23, show(e))
            raise
    except Exception as e:
        log(25, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.LifoQueue()
    barrier, future = asyncio.Barrier(2), new_future()
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
