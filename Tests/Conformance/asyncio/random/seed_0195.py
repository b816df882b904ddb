# A random program: 1000195 of Tests/Fuzz.
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
        log(57, "gen ends")
        await asyncio.sleep(1)
        log(57, "gen ended")


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
        await asyncio.sleep(0.1)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(56)


async def w1():
    log(53)


async def main():
    spawn(asyncio.sleep(3, 1), "t2", context=contextvars.copy_context())
    spawn(w4(), "t3")
    spawn(w1(), "t4")
    try:
        if t := pick(4):
            h = asyncio.get_running_loop().call_later(0, lambda t=t: log(5, t.get_name(), t.cancel()))
            log(5, h.when())
    except Exception as e:
        log(6, why(e))
    async with asyncio.TaskGroup() as g:
        T.append(g.create_task(asyncio.sleep(0, 7), name="g8"))
        T.append(g.create_task(w4(), name="g9"))
        T.append(g.create_task(asyncio.sleep(1.5, 10), name="g11"))
        T.append(eager(asyncio.sleep(3, 13), "e12"))
        log(12, T[-1].done(), asyncio.current_task().get_name())
        log(14)
    log(15)
    async with sem:
        log(16)
        try:
            done, pending = await asyncio.wait([spawn(w1(), "t17")], timeout=0.1, return_when=asyncio.FIRST_EXCEPTION)
            log(18, [t.get_name() for t in done], [t.get_name() for t in pending])
            spawn(w4(), "t19")
            async with around(20) as n:
                spawn(w1(), "t21", context=contextvars.copy_context())
                async with cond:
                    cond.notify()
                    log(23)
            log(24)
        except ValueError as e:
            log(25, show(e))
        except Exception as e:
            log(26, why(e))
            raise
        finally:
            log(28)
            await asyncio.sleep(1.5)
            log(29)
        try:
            async with sem:
                log(30)
                log(31, show(await w1()))
                async for x in gen(4, 0.5):
                    log(32, x)
                log(33)
            log(34)
        except ValueError as e:
            log(35, show(e))
            log(36, show(await asyncio.shield(w4())))
            raise
        except TimeoutError as e:
            log(38, show(e))
            async with lock:
                log(39)
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1) as cm:
                    cm.reschedule(None)
                    await asyncio.wait_for(queue.join(), 2)
                    log(41, queue.qsize())
                    spawn(asyncio.sleep(1, 42), "t43", context=contextvars.Context())
                log(44, cm.expired())
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
                    log(45, look(asyncio.current_task()))
                    cm.reschedule(asyncio.get_running_loop().time() + 0)
                    log(46, look(cm), cm.when())
                log(47, cm.expired())
                future.set_exception(KeyError(48))
                F[-1].add_done_callback(lambda f: log(49, "future", look(f)))
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
            log(50)
        log(51, cm.expired())
    log(52)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.PriorityQueue(), asyncio.PriorityQueue(2)
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
