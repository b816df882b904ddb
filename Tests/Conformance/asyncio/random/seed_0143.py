# A random program: 1000143 of Tests/Fuzz.
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
        log(53, "gen ends")
        await asyncio.sleep(1)
        log(53, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(2)
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


async def w4():
    log(52)


async def w3():
    log(51)


async def w2():
    log(50)


async def w1():
    log(49)


async def main():
    spawn(w1(), "t1")
    spawn(w2(), "t2", context=contextvars.copy_context())
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
            log(5, show(await asyncio.wait_for(spawn(asyncio.sleep(3, 3), "t4"), 3)))
            try:
                log(6, show([x async for x in gen(2, 0.1)]))
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(w3(), name="g9"))
                    T.append(g.create_task(w1(), name="g10"))
                    T.append(g.create_task(asyncio.sleep(0, 11), name="g12"))
                    for f in F[1:]: settle(f, 13)
                log(14)
                spawn(w4(), "t15")
            finally:
                log(16)
            cm.reschedule(asyncio.get_running_loop().time() + 0.5)
            log(17, look(cm), cm.when())
        log(18, cm.expired())
    except Exception as e:
        log(19, why(e))
    try:
        async with around(20) as n:
            async for x in gen(4, 0):
                log(21, x)
            async with around(22) as n:
                await asyncio.sleep(0)
            log(23)
    except BaseException as e:
        log(24, why(e))
    try:
        g = asyncio.gather(w2())
        asyncio.get_running_loop().call_later(1, g.cancel)
        log(25, show(await g))
    except Exception as e:
        log(26, why(e))
    try:
        try:
            await asyncio.wait_for(event.wait(), 1)
            log(27, event.is_set())
        finally:
            log(28)
    except Exception as e:
        log(29, why(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.25) as cm:
            future.set_result(30)
            async with sem:
                log(31)
                async for x in gen(2, 0):
                    log(32, x)
                    log(33, show(await asyncio.gather(w1())))
                spawn(w4(), "t34")
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(w3(), name="g35"))
                    T.append(g.create_task(asyncio.sleep(0, 36), name="g37"))
                    T.append(g.create_task(w2(), name="g38"))
                    log(39, show(await asyncio.shield(w3())))
                    if not future.done(): log(40, show(await asyncio.wait_for(future, 1)))
                    F[-1].add_done_callback(lambda f: log(41, "future", look(f)))
                    log(42)
                    T.append(g.create_task(asyncio.sleep(0.1, 43), name="g44"))
                log(45)
            log(46)
        log(47, cm.expired())
    except Exception as e:
        log(48, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.LifoQueue()
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

asyncio.run(top())
