# A random program: 1000254 of Tests/Fuzz.
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
        log(49, "gen ends")
        await asyncio.sleep(0)
        log(49, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(1.5)
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


async def w2():
    log(48)


async def w1():
    log(47)


async def main():
    spawn(w2(), "t1")
    spawn(asyncio.sleep(0.25, 2), "t3", context=contextvars.copy_context())
    try:
        if not future.done(): log(4, show(await asyncio.wait_for(future, 1)))
        F[-1].add_done_callback(lambda f: log(5, "future", look(f)))
    except BaseException as e:
        log(6, why(e))
    try:
        if not queue.empty(): log(queue.get_nowait())
        log(8, queue.qsize())
    except Exception as e:
        log(9, why(e))
    try:
        if t := later(6):
            log(10, show(await t))
    except Exception as e:
        log(11, why(e))
    try:
        async for x in gen(3, 1):
            log(12, x)
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(asyncio.sleep(0, 13), name="g14"))
                try:
                    log(16, show(await asyncio.gather(spawn(w1(), "t15"), w1(), w1())))
                    log(17)
                except TimeoutError as e:
                    log(18, why(e))
                except asyncio.CancelledError as e:
                    log(19, why(e))
                    spawn(w2(), "t20")
            log(21)
    except Exception as e:
        log(22, why(e))
    try:
        event.clear()
        log(23, event.is_set())
    except BaseException as e:
        log(24, why(e))
    try:
        async with around(25) as n:
            log(26, show(await asyncio.sleep(0, 27)))
            log(28)
    except BaseException as e:
        log(29, why(e))
    try:
        f = new_future()
        asyncio.get_running_loop().call_soon(settle, f, 30)
        log(30, show(await f))
    except BaseException as e:
        log(31, why(e))
    try:
        try:
            async with asyncio.timeout(0.1):
                while True:
                    log(32, await queue2.get())
                    queue2.task_done()
            log(33, await lock2.acquire())
            log(34, lock2.locked())
            try:
                log(35)
            except* TimeoutError as e:
                log(36, show(e))
            finally:
                log(37)
            log(38)
        except Exception as e:
            log(39, why(e))
            async with sem:
                log(40)
                log(41)
        except asyncio.CancelledError as e:
            log(42, why(e))
            raise
        finally:
            log(44)
            await asyncio.sleep(0.25)
            log(45)
    except Exception as e:
        log(46, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.Queue(1), asyncio.PriorityQueue(1)
    barrier, future = asyncio.Barrier(2), new_future()
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
    raise SystemExit(7)

asyncio.run(top())
