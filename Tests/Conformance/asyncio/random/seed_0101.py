# A random program: 1000101 of Tests/Fuzz.
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
        log(58, "gen ends")
        await asyncio.sleep(0.25)
        log(58, "gen ended")


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
        await asyncio.sleep(0.25)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(57)


async def w2():
    log(56)


async def w1():
    log(55)


async def main():
    spawn(w3(), "t1")
    spawn(asyncio.sleep(0.25, 2), "t3")
    spawn(w1(), "t4")
    try:
        log(await queue.get())
        log(6, queue.qsize())
    except BaseException as e:
        log(7, why(e))
    try:
        log(8, await asyncio.get_running_loop().run_in_executor(None, blocking, 8, 3))
    except BaseException as e:
        log(9, why(e))
    try:
        async with lock2:
            log(10)
            try:
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(asyncio.sleep(0, 11), name="g12"))
                    T.append(g.create_task(w3(), name="g13"))
                    for c in asyncio.as_completed([w2()]):
                        log(14, show(await c))
                    spawn(w3(), "t15")
                    log(16)
                log(17)
                log(18)
            except* TimeoutError as e:
                log(19, why(e))
                raise
            spawn(w1(), "t21")
            log(22, show(await asyncio.shield(spawn(w3(), "t23"))))
    except BaseException as e:
        log(24, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w3(), name="g25"))
            T.append(g.create_task(asyncio.sleep(0, 26), name="g27"))
            T.append(g.create_task(asyncio.sleep(0, 28), name="g29"))
            async with around(30) as n:
                h = asyncio.get_running_loop().call_soon_threadsafe(lambda: log(31, "callback", var.get()), context=contextvars.Context())
                log(32)
            log(33)
        log(34)
    except Exception as e:
        log(35, why(e))
    try:
        log(36, future.cancel("f36"))
    except BaseException as e:
        log(37, why(e))
    try:
        async for x in gen(1, 0):
            log(38, x)
    except Exception as e:
        log(39, why(e))
    try:
        if t := asyncio.current_task():
            log(41, "cancel", t.get_name(), t.cancel("c40"), t.cancelling())
    except Exception as e:
        log(42, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g43"))
            T.append(g.create_task(asyncio.sleep(2, 44), name="g45"))
            T.append(g.create_task(w3(), name="g46"))
            async with asyncio.timeout(1):
                while True:
                    log(47, await queue2.get())
                    queue2.task_done()
            async with asyncio.timeout(1) as cm:
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
                    log(48, show(await w2()))
                log(49, cm.expired())
                cm.reschedule(asyncio.get_running_loop().time() + 1)
                log(50, look(cm), cm.when())
            log(51, cm.expired())
            log(52)
        log(53)
    except Exception as e:
        log(54, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
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
    return

asyncio.run(top())
