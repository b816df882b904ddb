# A random program: 1000046 of Tests/Fuzz.
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
        log(40, "gen ends")
        await asyncio.sleep(0.25)
        log(40, "gen ended")


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
        await asyncio.sleep(1)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(39)


async def w2():
    log(38)


async def w1():
    log(37)


async def main():
    spawn(w1(), "t1")
    try:
        async with around(2) as n:
            if t := pick(3):
                h = asyncio.get_running_loop().call_later(0.25, lambda t=t: log(3, t.get_name(), t.cancel("h3")))
                log(3, h.when())
            try:
                log(5, show(await asyncio.gather(spawn(w3(), "t4"))))
                T.append(eager(w2(), "e6"))
                log(6, T[-1].done(), asyncio.current_task().get_name())
                log(7)
            except* TimeoutError as e:
                log(8, show(e))
            finally:
                log(9)
            done, pending = await asyncio.wait([spawn(asyncio.sleep(0.25, 10), "t11"), spawn(w3(), "t12"), *filter(None, [later(0), later(1)])], return_when=asyncio.FIRST_EXCEPTION)
            log(13, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(14, why(e))
    async with lock2:
        log(15)
        async with cond:
            log(16, await asyncio.wait_for(cond.wait_for(lambda: len(T) > 4), 1))
            log(17)
            async with asyncio.timeout(0):
                async with barrier as place:
                    log(18, place)
            log(19, barrier.n_waiting, barrier.broken)
        log(21, asyncio.current_task().uncancel())
    try:
        async for x in gen(2, 2):
            log(23, x)
    except BaseException as e:
        log(24, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w2(), name="g25"))
            T.append(g.create_task(asyncio.sleep(0.25, 26), name="g27"))
            log(30, show(await asyncio.wait_for(future, 0)))
        log(31)
    except BaseException as e:
        log(32, why(e))
    try:
        log(34, show(await asyncio.gather(asyncio.sleep(1, 33), w1())))
    except BaseException as e:
        log(35, why(e))
    log(36)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.LifoQueue()
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
    log('over')

asyncio.run(top())
