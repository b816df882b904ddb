# A random program: 1000196 of Tests/Fuzz.
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


def later(n):
    """One of the tasks that are younger than this one, so that tasks never await each other in a circle."""
    me = asyncio.current_task()
    younger = T[T.index(me) + 1:] if me in T else T if me is first else []
    return younger[n % len(younger)] if younger else None


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
        log(52, "gen ends")
        await asyncio.sleep(1)
        log(52, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0.25)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(0)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(51)


async def w2():
    log(48)


async def w1():
    async with cond:
        log(27, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 8), 0.1))
        log(28)
    try:
        if not future.done(): log(29, show(await asyncio.wait_for(future, 1)))
        F[-1].add_done_callback(lambda f: log(30, "future", look(f)))
        try:
            done, pending = await asyncio.wait([spawn(asyncio.sleep(1.5, 31), "t32")], return_when=asyncio.FIRST_EXCEPTION)
            log(33, [t.get_name() for t in done], [t.get_name() for t in pending])
            a = gen(3, 2)
            log(34, await anext(a, None))
            log(35)
            log(36, [t.get_name() for t in sorted(asyncio.all_tasks(), key=lambda t: t.get_name())])
            log(37)
        except* Exception as e:
            log(38, why(e))
            raise
        finally:
            log(40)
        async with asyncio.timeout(0.1):
            while True:
                log(41, await queue2.get())
                queue2.task_done()
                log(42, show(await asyncio.shield(spawn(w2(), "t43", context=contextvars.Context()))))
        log(44)
    except TimeoutError as e:
        log(45, why(e))
        raise
    finally:
        log(47)


async def main():
    try:
        done, pending = await asyncio.wait([spawn(w1(), "t1", context=contextvars.copy_context()), *filter(None, [later(0), later(1)])], timeout=1)
        log(2, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(3, why(e))
    try:
        log(4, show(await w1()))
    except BaseException as e:
        log(5, why(e))
    try:
        log(6, look(barrier), look(queue2), look(cond))
    except Exception as e:
        log(7, why(e))
    try:
        log(8, [look(t) for t in T[-4:]])
    except BaseException as e:
        log(9, why(e))
    try:
        if queue._unfinished_tasks: queue.task_done()
        log(11, queue.qsize())
    except Exception as e:
        log(12, why(e))
    try:
        async with around(13) as n:
            token = var.set(14)
            log(14, var.get())
            var.reset(token)
            async for x in gen(2, 3):
                log(15, x)
                if x: break
    except Exception as e:
        log(16, why(e))
    try:
        async for x in gen(2, 0):
            log(17, x)
            done, pending = await asyncio.wait([spawn(w5(), "t18", context=contextvars.copy_context()), spawn(w1(), "t19"), *filter(None, [later(0), later(1)])], timeout=1, return_when=asyncio.ALL_COMPLETED)
            log(20, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(21, why(e))
    try:
        time.sleep(0)
    except BaseException as e:
        log(23, why(e))
    try:
        await asyncio.sleep(0)
        log(24)
    except BaseException as e:
        log(25, why(e))
    log(26)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.Queue(1)
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
    raise SystemExit(7)

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
