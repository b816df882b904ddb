# A random program: 1000156 of Tests/Fuzz.
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
        log(39, "gen ends")
        await asyncio.sleep(2)
        log(39, "gen ended")


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


async def w4():
    log(38)


async def w3():
    log(37)


async def w2():
    log(36)


async def w1():
    log(35)


async def main():
    try:
        await asyncio.sleep(1)
        log(1)
    except Exception as e:
        log(2, why(e))
    try:
        log(3, await asyncio.to_thread(lambda l: asyncio.run_coroutine_threadsafe(asyncio.sleep(1.5, 4), l).result(5), asyncio.get_running_loop()))
    except Exception as e:
        log(5, why(e))
    try:
        a = gen(2, 1)
        log(6, await anext(a, None))
        log(6, await a.asend(6))
        log(6, await anext(a))
        log(7)
    except Exception as e:
        log(8, why(e))
    async with asyncio.TaskGroup() as g:
        T.append(g.create_task(w2(), name="g9"))
        T.append(g.create_task(w2(), name="g10"))
        T.append(g.create_task(w4(), name="g11"))
        async with sem:
            log(12)
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w1(), name="g13"))
                T.append(g.create_task(asyncio.sleep(2, 14), name="g15"))
                T.append(g.create_task(w1(), name="g16"))
                async for x in gen(4, 0.5):
                    log(17, x)
                    if x: break
            log(18)
            async with around(19) as n:
                await asyncio.sleep(0)
                log(20)
            T.append(eager(w1(), "e21"))
            log(21, T[-1].done(), asyncio.current_task().get_name())
            log(22)
        log(23)
    log(24)
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w3(), name="g25"))
            T.append(g.create_task(w2(), name="g26"))
            try:
                async for x in gen(1, 2):
                    log(27, x)
                    g = asyncio.gather(w3())
                    asyncio.get_running_loop().call_later(0.25, g.cancel)
                    log(28, show(await g))
                log(29)
            finally:
                log(30)
            for f in F[1:]: settle(f, 31)
        log(32)
    except BaseException as e:
        log(33, why(e))
    log(34)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(), asyncio.Queue(1)
    barrier, future = asyncio.Barrier(3), new_future()
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
