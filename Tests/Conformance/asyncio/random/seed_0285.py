# A random program: 1000285 of Tests/Fuzz.
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


def eager(coro, name):
    """Begins a task at once, made by the loop (whose tasks have an order)."""
    def once(loop, coro, **options):
        loop.set_task_factory(before)
        return asyncio.Task(coro, loop=loop, eager_start=True, **options)

    loop = asyncio.get_running_loop()
    before = loop.get_task_factory()
    loop.set_task_factory(once)
    return loop.create_task(coro, name=name)


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
        log(36, "gen ends")
        await asyncio.sleep(3)
        log(36, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(35)


async def main():
    spawn(w5(), "t1", context=contextvars.copy_context())
    spawn(w5(), "t2")
    try:
        T.append(eager(asyncio.sleep(0, 4), "e3"))
        log(3, T[-1].done(), asyncio.current_task().get_name())
    except Exception as e:
        log(5, why(e))
    spawn(w5(), "t6", context=contextvars.copy_context())
    try:
        log(8, asyncio.current_task().uncancel())
    except Exception as e:
        log(10, why(e))
    try:
        log(11, asyncio.current_task().cancelling(), len(asyncio.all_tasks()))
    except BaseException as e:
        log(14, why(e))
    try:
        log(await queue.get())
        log(16, queue.qsize())
    except BaseException as e:
        log(17, why(e))
    try:
        async for x in gen(3, 3):
            log(18, x)
    except Exception as e:
        log(19, why(e))
    try:
        log(21, asyncio.current_task().uncancel())
    except Exception as e:
        log(23, why(e))
    try:
        await asyncio.wait_for(event.wait(), 2)
        log(24, event.is_set())
    except BaseException as e:
        log(25, why(e))
    try:
        async with lock:
            log(26)
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
                log(27)
                cm.reschedule(asyncio.get_running_loop().time() + 0)
                log(28, look(cm), cm.when())
            log(29, cm.expired())
    except BaseException as e:
        log(30, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.PriorityQueue(2)
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
