# A random program: 1000110 of Tests/Fuzz.
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
        log(43, "gen ends")
        await asyncio.sleep(1.5)
        log(43, "gen ended")


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
        await asyncio.sleep(0.1)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w4():
    log(42)


async def w2():
    log(40)


async def main():
    spawn(w2(), "t1")
    spawn(asyncio.sleep(0.25, 2), "t3", context=contextvars.Context())
    spawn(asyncio.sleep(0, 4), "t5")
    try:
        spawn(asyncio.sleep(0.1, 6), "t7", context=contextvars.Context())
    except Exception as e:
        log(8, why(e))
    try:
        try:
            await asyncio.sleep(1)
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.5) as cm:
                log(await queue2.get())
                log(10, queue2.qsize())
            log(11, cm.expired())
        finally:
            log(12)
            await asyncio.sleep(1.5)
            log(13)
    except BaseException as e:
        log(14, why(e))
    try:
        try:
            try:
                async with around(15) as n:
                    await queue.put(16)
                    log(17, queue.qsize())
                    log(18, var.get())
                    f = new_future()
                    asyncio.get_running_loop().call_later(0.25, settle, f, 19)
                    log(19, show(await f))
                for f in F[1:]: settle(f, 20)
                log(21)
            finally:
                log(22)
                await asyncio.sleep(0)
                log(23)
            if t := pick(6):
                log(25, "cancel", t.get_name(), t.cancel(), t.cancelling())
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w4(), name="g26"))
                if not queue.empty(): log(queue.get_nowait())
                log(28, queue.qsize())
            log(29)
        except TimeoutError as e:
            log(30, show(e))
            raise
    except BaseException as e:
        log(32, why(e))
    try:
        async for x in gen(3, 3):
            log(33, x)
            token = var.set(34)
            log(34, var.get())
            var.reset(token)
    except BaseException as e:
        log(35, why(e))
    try:
        async with cond:
            cond.notify_all()
            log(37)
    except BaseException as e:
        log(38, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(1), asyncio.PriorityQueue(2)
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

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
