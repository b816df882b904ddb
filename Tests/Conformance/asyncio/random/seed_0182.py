# A random program: 1000182 of Tests/Fuzz.
import asyncio
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
        log(33, "gen ends")
        await asyncio.sleep(0.1)
        log(33, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(32)


async def w1():
    async with cond:
        cond.notify()
        log(26)
    done, pending = await asyncio.wait([spawn(w2(), "t27"), spawn(w2(), "t28"), spawn(asyncio.sleep(1, 29), "t30")], timeout=1.5, return_when=asyncio.FIRST_EXCEPTION)
    log(31, [t.get_name() for t in done], [t.get_name() for t in pending])


async def main():
    spawn(w2(), "t1", context=contextvars.Context())
    spawn(w1(), "t2")
    spawn(w2(), "t3", context=contextvars.copy_context())
    try:
        g = asyncio.gather(spawn(w2(), "t4"), later(0) or asyncio.sleep(0))
        asyncio.get_running_loop().call_later(1, g.cancel)
        log(5, show(await g))
    except Exception as e:
        log(6, why(e))
    try:
        T.append(eager(w1(), "e7"))
        log(7, T[-1].done(), asyncio.current_task().get_name())
    except BaseException as e:
        log(8, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g9"))
        log(10)
    except BaseException as e:
        log(11, why(e))
    try:
        log(12, look(future), future.done(), future.cancelled())
    except BaseException as e:
        log(13, why(e))
    try:
        if t := later(7):
            log(14, show(await t))
    except Exception as e:
        log(15, why(e))
    try:
        spawn(w2(), "t16", context=contextvars.Context())
    except Exception as e:
        log(17, why(e))
    try:
        try:
            future.set_exception(ValueError(18))
        finally:
            log(19)
            await asyncio.sleep(0.1)
            log(20)
    except BaseException as e:
        log(21, why(e))
    try:
        async with cond:
            cond.notify_all()
            log(23)
    except Exception as e:
        log(24, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.LifoQueue()
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
