# A random program: 1000126 of Tests/Fuzz.
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
        log(43, "gen ends")
        await asyncio.sleep(1)
        log(43, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(42)


async def w2():
    async for x in gen(2, 1):
        log(40, x)
    log(41)


async def w1():
    async with asyncio.TaskGroup() as g:
        T.append(g.create_task(w3(), name="g25"))
        T.append(g.create_task(w2(), name="g26"))
        async with cond:
            cond.notify_all()
            log(28)
            await asyncio.wait_for(queue.put(29), 0)
            log(30, queue.qsize())
        log(31, asyncio.iscoroutinefunction(top), asyncio.get_running_loop().is_running())
        log(35)
    log(36)
    async with asyncio.timeout(1):
        while True:
            log(37, await queue2.get())
            queue2.task_done()
    if t := pick(4):
        back = lambda t: log(38, "done", t.get_name(), var.get())
        t.add_done_callback(back)
        log(38, t.remove_done_callback(back))
    log(39)


async def main():
    try:
        async with lock2:
            log(1)
            try:
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(w1(), name="g2"))
                    if t := pick(4):
                        h = asyncio.get_running_loop().call_later(0, lambda t=t: log(3, t.get_name(), t.set_name("h3")))
                        log(3, h.when())
                log(4)
            except ValueError as e:
                log(5, show(e))
            except TimeoutError as e:
                log(6, show(e))
                async with asyncio.timeout(0.1):
                    while True:
                        log(7, await queue.get())
                        queue.task_done()
                        log(8, show(await w3()))
            done, pending = await asyncio.wait([spawn(w3(), "t9", context=contextvars.copy_context()), spawn(w2(), "t10", context=contextvars.Context()), spawn(w1(), "t11", context=contextvars.copy_context())], return_when=asyncio.FIRST_COMPLETED)
            log(12, [t.get_name() for t in done], [t.get_name() for t in pending])
            log(13)
    except BaseException as e:
        log(14, why(e))
    try:
        if t := asyncio.current_task():
            h = asyncio.get_running_loop().call_later(0.1, lambda t=t: log(15, t.get_name(), t.cancel("h15")))
            log(15, h.when())
    except BaseException as e:
        log(16, why(e))
    log(18, show(await asyncio.wait_for(asyncio.sleep(0.5, 17), -1)))
    try:
        async for c in asyncio.as_completed([asyncio.sleep(0.25, 19), asyncio.sleep(0, 20), w2()]):
            log(21, show(await c))
    except BaseException as e:
        log(22, why(e))
    try:
        spawn(w1(), "t23")
    except Exception as e:
        log(24, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.Queue(1)
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
    return

asyncio.run(top())
