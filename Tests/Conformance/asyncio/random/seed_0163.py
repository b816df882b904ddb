# A random program: 1000163 of Tests/Fuzz.
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
        log(54, "gen ends")
        await asyncio.sleep(1)
        log(54, "gen ended")


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
    log(53)


async def w2():
    log(52)


async def w1():
    log(51)


async def main():
    spawn(w2(), "t1")
    spawn(w2(), "t2")
    spawn(asyncio.sleep(1, 3), "t4")
    spawn(w1(), "t5")
    try:
        log(6, show(await asyncio.gather(asyncio.to_thread(blocking, 6, 2), asyncio.to_thread(blocking, 1006, 1), asyncio.sleep(2, 7))))
    except Exception as e:
        log(8, why(e))
    try:
        async with sem:
            log(9)
            async with lock2:
                log(10)
                h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(11, "callback", var.get()))
                async with around(12) as n:
                    log(13, await asyncio.wait_for(barrier.wait(), 0))
                    log(14, barrier.n_waiting, barrier.broken)
                    log(15, show(await w2()))
                    if t := pick(6):
                        log(17, "cancel", t.get_name(), t.cancel(), t.cancelling())
                    log(18)
                log(19)
    except Exception as e:
        log(20, why(e))
    T.append(eager(asyncio.sleep(1, 22), "e21"))
    log(21, T[-1].done(), asyncio.current_task().get_name())
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w2(), name="g23"))
            async with sem:
                log(24)
                if queue._unfinished_tasks: queue.task_done()
                log(26, queue.qsize())
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 3) as cm:
                    contextvars.copy_context().run(var.set, 27)
                    log(27, var.get())
                    spawn(w1(), "t28", context=contextvars.copy_context())
                    spawn(w2(), "t29", context=contextvars.Context())
                    log(30)
                log(31, cm.expired())
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(w2(), name="g32"))
                    T.append(g.create_task(w1(), name="g33"))
                    T.append(g.create_task(w2(), name="g34"))
                    for c in asyncio.as_completed([w1()], timeout=1.5):
                        log(35, show(await c))
                    T.append(g.create_task(w2(), name="g36"))
                log(37)
        log(38)
    except Exception as e:
        log(39, why(e))
    log(41, show(await asyncio.gather(w1(), w3(), spawn(w1(), "t40"))))
    try:
        try:
            for i in range(2):
                if t := asyncio.current_task():
                    log(43, "cancel", t.get_name(), t.cancel(), t.cancelling())
            log(44)
        except Exception as e:
            log(45, show(e))
            for i in range(3):
                await asyncio.sleep(0)
                log(46)
            raise
        finally:
            log(48)
    except Exception as e:
        log(49, why(e))
    log(50)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.PriorityQueue(), asyncio.PriorityQueue(1)
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
