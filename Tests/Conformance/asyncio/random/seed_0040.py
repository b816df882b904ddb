# A random program: 1000040 of Tests/Fuzz.
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
        log(24, "gen ends")
        await asyncio.sleep(1)
        log(24, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(23)


async def w2():
    log(22)


async def w1():
    log(21)


async def main():
    spawn(w3(), "t1")
    spawn(w1(), "t2")
    spawn(w3(), "t3", context=contextvars.copy_context())
    spawn(w1(), "t4", context=contextvars.copy_context())
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w3(), name="g5"))
            T.append(g.create_task(asyncio.sleep(0, 6), name="g7"))
            T.append(g.create_task(asyncio.sleep(0.1, 8), name="g9"))
            log(10, show(await asyncio.gather(asyncio.to_thread(blocking, 10, 0.25), asyncio.to_thread(blocking, 1010, 0.25), w2())))
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w2(), name="g11"))
                async with asyncio.timeout(None) as cm:
                    async for c in asyncio.as_completed([spawn(w2(), "t12"), w1()]):
                        log(13, show(await c))
                        break
                log(14, cm.expired())
            log(15)
            log(16)
        log(17)
    except BaseException as e:
        log(18, why(e))
    try:
        spawn(w1(), "t19", context=contextvars.Context())
    except BaseException as e:
        log(20, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(2), asyncio.PriorityQueue(1)
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
