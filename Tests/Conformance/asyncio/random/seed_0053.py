# A random program: 1000053 of Tests/Fuzz.
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
        log(26, "gen ends")
        await asyncio.sleep(0)
        log(26, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(25)


async def w1():
    log(24)


async def main():
    spawn(w2(), "t1")
    spawn(w2(), "t2", context=contextvars.Context())
    spawn(w2(), "t3", context=contextvars.Context())
    spawn(w2(), "t4", context=contextvars.copy_context())
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g5"))
            T.append(g.create_task(w1(), name="g6"))
            T.append(g.create_task(w2(), name="g7"))
            if t := asyncio.current_task():
                log(9, "cancel", t.get_name(), t.cancel(), t.cancelling())
        log(10)
    except BaseException as e:
        log(11, why(e))
    try:
        async with asyncio.timeout(2):
            while True:
                log(12, await queue.get())
                queue.task_done()
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(w1(), name="g13"))
                    T.append(g.create_task(w2(), name="g14"))
                    T.append(g.create_task(w2(), name="g15"))
                    if t := asyncio.current_task():
                        log(17, "cancel", t.get_name(), t.cancel(), t.cancelling())
                log(18)
    except Exception as e:
        log(19, why(e))
    try:
        async with asyncio.timeout(0) as cm:
            cm.reschedule(asyncio.get_running_loop().time() + 1)
            if t := pick(7):
                log(21, "cancel", t.get_name(), t.cancel(), t.cancelling())
        log(22, cm.expired())
    except BaseException as e:
        log(23, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(1), asyncio.Queue(1)
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
    log('over')

asyncio.run(top())
