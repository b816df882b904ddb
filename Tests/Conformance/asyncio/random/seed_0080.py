# A random program: 1000080 of Tests/Fuzz.
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


def settle(future, n):
    log(n, "settles", future.done())
    if not future.done():
        future.set_exception(KeyError(n)) if n % 3 == 0 else future.set_result(n)


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
        log(44, "gen ends")
        await asyncio.sleep(1)
        log(44, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0.1)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(3)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    log(43)


async def main():
    spawn(w1(), "t1")
    try:
        async with asyncio.timeout(None) as cm:
            try:
                async with sem:
                    log(2)
                    h = asyncio.get_running_loop().call_at(0.1, lambda: log(3, "callback", var.get()), context=contextvars.Context())
                    h.cancel()
                    log(4, h.cancelled())
                    log(5)
            except* ValueError as e:
                log(6, show(e))
            finally:
                log(7)
            log(9, show(await asyncio.gather(spawn(w1(), "t8", context=contextvars.copy_context()), return_exceptions=True)))
            log(10)
        log(11, cm.expired())
    except BaseException as e:
        log(12, why(e))
    future.set_exception(KeyError(13))
    try:
        future.set_result(14)
        F[-1].add_done_callback(lambda f: log(15, "future", look(f)))
    except BaseException as e:
        log(16, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g17"))
            T.append(g.create_task(asyncio.sleep(3, 18), name="g19"))
            T.append(g.create_task(w1(), name="g20"))
        log(21)
    except BaseException as e:
        log(22, why(e))
    try:
        queue.task_done()
        log(24, queue.qsize())
    except BaseException as e:
        log(25, why(e))
    try:
        try:
            async with around(26) as n:
                f = new_future()
                asyncio.get_running_loop().call_later(1, settle, f, 27)
                log(27, show(await f))
                log(await queue.get())
                log(29, queue.qsize())
            log(30)
        except ValueError as e:
            log(31, why(e))
            raise
    except BaseException as e:
        log(33, why(e))
    try:
        log(await queue.get())
        log(35, queue.qsize())
    except BaseException as e:
        log(36, why(e))
    try:
        g = asyncio.gather(spawn(w1(), "t37"), w1())
        asyncio.get_running_loop().call_later(0.1, g.cancel)
        log(38, show(await g))
    except BaseException as e:
        log(39, why(e))
    try:
        async with asyncio.timeout(None) as cm:
            cm.reschedule(asyncio.get_running_loop().time() + 0)
            for i in range(2):
                log(40)
        log(41, cm.expired())
    except Exception as e:
        log(42, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.PriorityQueue(1)
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
    return

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
