# A random program: 1000073 of Tests/Fuzz.
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
        log(31, "gen ends")
        await asyncio.sleep(0.25)
        log(31, "gen ended")


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
        await asyncio.sleep(0)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(30)


async def w4():
    log(29)


async def w3():
    log(28)


async def w2():
    log(27)


async def w1():
    try:
        async with sem:
            log(23)
            await queue.put(24)
            log(25, queue.qsize())
    except BaseException as e:
        log(26, why(e))


async def main():
    try:
        async with around(1) as n:
            async for x in gen(2, 0.5):
                log(2, x)
                async with asyncio.timeout(0.5):
                    while True:
                        log(3, await queue2.get())
                        queue2.task_done()
                if x: break
            contextvars.copy_context().run(var.set, 4)
            log(4, var.get())
            done, pending = await asyncio.wait([spawn(w5(), "t5"), spawn(w2(), "t6"), spawn(w1(), "t7", context=contextvars.copy_context())])
            log(8, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(9, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w4(), name="g10"))
            T.append(g.create_task(w4(), name="g11"))
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w3(), name="g12"))
                T.append(g.create_task(w3(), name="g13"))
                async for x in gen(4, 3):
                    log(14, x)
                log(15)
            log(16)
            try:
                async with contextlib.aclosing(gen(1, 0.25)) as a:
                    async for x in a:
                        log(17, x)
                        if x: break
                log(18)
            except Exception as e:
                log(19, why(e))
        log(20)
    except Exception as e:
        log(21, why(e))
    log(22)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.PriorityQueue(1)
    barrier, future = asyncio.Barrier(2), new_future()
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
