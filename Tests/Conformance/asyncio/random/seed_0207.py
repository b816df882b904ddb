# A random program: 1000207 of Tests/Fuzz.
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


def eager(coro, name):
    """Begins a task at once, made by the loop (whose tasks have an order)."""
    def once(loop, coro, **options):
        loop.set_task_factory(before)
        return asyncio.Task(coro, loop=loop, eager_start=True, **options)

    loop = asyncio.get_running_loop()
    before = loop.get_task_factory()
    loop.set_task_factory(once)
    return loop.create_task(coro, name=name)


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
        log(50, "gen ends")
        await asyncio.sleep(0)
        log(50, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0)
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


async def w4():
    log(49)


async def w3():
    log(48)


async def w2():
    log(47)


async def w1():
    log(46)


async def main():
    spawn(asyncio.sleep(0.1, 1), "t2")
    spawn(asyncio.sleep(0, 3), "t4")
    spawn(w4(), "t5")
    log(6, show(await asyncio.gather(asyncio.to_thread(blocking, 6, 1), asyncio.to_thread(blocking, 1006, 1), w4())))
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 1.5)
            log(8)
    except BaseException as e:
        log(9, why(e))
    try:
        spawn(w1(), "t10")
    except Exception as e:
        log(11, why(e))
    try:
        async with lock2:
            log(12)
            log(13, show(await w1()))
            spawn(asyncio.to_thread(blocking, 14, 1), "t14")
            async with asyncio.timeout(1):
                while True:
                    log(15, await queue2.get())
                    queue2.task_done()
                    await asyncio.sleep(0.5)
                    log(16)
    except Exception as e:
        log(17, why(e))
    try:
        async with lock2:
            log(18)
            log(21, show(await asyncio.gather(spawn(w3(), "t19"), spawn(w1(), "t20"), w3())))
            await asyncio.sleep(0)
            log(22)
    except BaseException as e:
        log(23, why(e))
    try:
        log(25, show(await asyncio.wait_for(spawn(w3(), "t24"), None)))
    except Exception as e:
        log(26, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 3) as cm:
            async with asyncio.timeout(None) as cm:
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
                    cm.reschedule(asyncio.get_running_loop().time() + 0)
                    await asyncio.wait_for(queue.join(), 2)
                    log(28, queue.qsize())
                    T.append(eager(w3(), "e29"))
                    log(29, T[-1].done(), asyncio.current_task().get_name())
                log(30, cm.expired())
                cm.reschedule(asyncio.get_running_loop().time() + 2)
                log(31, look(cm), cm.when())
            log(32, cm.expired())
            async for x in gen(3, 0.25):
                log(33, x)
                async with asyncio.timeout(0):
                    while True:
                        log(34, await queue.get())
                        queue.task_done()
                        log(35, show(await w2()))
                if x: break
            async with around(36) as n:
                try:
                    log(37, show(await asyncio.gather(asyncio.to_thread(blocking, 37, 0), asyncio.to_thread(blocking, 1037, 1), w2())))
                    log(38)
                except Exception as e:
                    log(39, show(e))
                    if t := pick(4):
                        back = lambda t: log(40, "done", t.get_name(), var.get())
                        t.add_done_callback(back)
                finally:
                    log(41)
                log(42)
        log(43, cm.expired())
    except Exception as e:
        log(44, why(e))
    log(45)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.PriorityQueue(1)
    barrier, future = asyncio.Barrier(1), new_future()
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
