# A random program: 1000268 of Tests/Fuzz.
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
        log(46, "gen ends")
        await asyncio.sleep(1)
        log(46, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(3)
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
    log(45)


async def w3():
    log(44)


async def w2():
    try:
        async with asyncio.timeout(3) as cm:
            try:
                async with sem:
                    log(27)
                    while asyncio.current_task().uncancel(): log(30)
                    raise ValueError(31)
                    if t := later(5):
                        log(32, show(await t))
                T.append(eager(w4(), "e33"))
                log(33, T[-1].done(), asyncio.current_task().get_name())
                try:
                    if t := later(8):
                        log(34, show(await t))
                    f = new_future()
                    asyncio.get_running_loop().call_soon(settle, f, 35)
                    log(35, show(await f))
                    F[-1].add_done_callback(lambda f: log(36, "future", look(f)))
                except* ValueError as e:
                    log(37, show(e))
                log(38)
            except asyncio.CancelledError as e:
                log(39, show(e))
                for i in range(2):
                    log(40)
                    if i: break
        log(41, cm.expired())
    except BaseException as e:
        log(42, why(e))
    log(43)


async def w1():
    log(21, show(await asyncio.gather(spawn(w4(), "t18", context=contextvars.copy_context()), spawn(asyncio.sleep(1.5, 19), "t20"), later(0) or asyncio.sleep(0))))
    try:
        if t := pick(6):
            back = lambda t: log(22, "done", t.get_name(), var.get())
            t.add_done_callback(back)
            log(22, t.remove_done_callback(back))
    except BaseException as e:
        log(23, why(e))
    try:
        T.append(eager(w2(), "e24"))
        log(24, T[-1].done(), asyncio.current_task().get_name())
    except BaseException as e:
        log(25, why(e))
    if t := later(1):
        log(26, show(await t))
    await asyncio.sleep(0)


async def main():
    spawn(w2(), "t1", context=contextvars.copy_context())
    spawn(w4(), "t2")
    spawn(w3(), "t3")
    spawn(asyncio.sleep(1, 4), "t5")
    try:
        async with around(6) as n:
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w1(), name="g7"))
                T.append(g.create_task(w3(), name="g8"))
                T.append(g.create_task(w4(), name="g9"))
                T.append(g.create_task(w1(), name="g10"))
            log(11)
    except BaseException as e:
        log(12, why(e))
    try:
        if t := later(2):
            log(13, show(await t))
    except Exception as e:
        log(14, why(e))
    try:
        if t := pick(0):
            log(16, "cancel", t.get_name(), t.cancel(), t.cancelling())
    except BaseException as e:
        log(17, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.LifoQueue(2), asyncio.Queue(1)
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
