# A random program: 1000116 of Tests/Fuzz.
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
        log(36, "gen ends")
        await asyncio.sleep(1)
        log(36, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0.5)
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


async def w2():
    log(35)


async def w1():
    log(34)


async def main():
    try:
        async with lock:
            log(1)
            if t := later(9):
                log(2, show(await t))
            done, pending = await asyncio.wait([spawn(w1(), "t3"), spawn(w2(), "t4")], return_when=asyncio.FIRST_COMPLETED)
            log(5, [t.get_name() for t in done], [t.get_name() for t in pending])
            done, pending = await asyncio.wait([spawn(w1(), "t6"), spawn(w2(), "t7"), spawn(w2(), "t8")], return_when=asyncio.FIRST_EXCEPTION)
            log(9, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(10, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g11"))
            T.append(g.create_task(w1(), name="g12"))
            T.append(g.create_task(asyncio.sleep(2, 13), name="g14"))
        log(15)
    except Exception as e:
        log(16, why(e))
    try:
        async with lock:
            log(17)
            async for x in gen(1, 3):
                log(18, x)
            token = var.set(19)
            log(19, var.get())
            var.reset(token)
            async with around(20) as n:
                try:
                    for c in asyncio.as_completed([w1()]):
                        log(21, show(await c))
                    spawn(w2(), "t22")
                    if t := pick(2):
                        back = lambda t: log(23, "done", t.get_name(), var.get())
                        t.add_done_callback(back)
                    log(24)
                except asyncio.CancelledError as e:
                    log(25, why(e))
                finally:
                    log(26)
                    await asyncio.sleep(0.25)
                    log(27)
                if t := later(1):
                    log(28, show(await t))
                async with asyncio.timeout(1.5) as cm:
                    cm.reschedule(asyncio.get_running_loop().time() + 0.1)
                    log(29)
                    cm.reschedule(asyncio.get_running_loop().time() + 0.25)
                    log(30, look(cm), cm.when())
                log(31, cm.expired())
            log(32)
    except Exception as e:
        log(33, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.PriorityQueue(), asyncio.Queue(1)
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
