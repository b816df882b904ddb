# A random program: 1000357 of Tests/Fuzz.
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
        log(52, "gen ends")
        await asyncio.sleep(0)
        log(52, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0)
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


async def w2():
    log(51)


async def w1():
    log(50)


async def main():
    spawn(w2(), "t1", context=contextvars.copy_context())
    spawn(w2(), "t2")
    spawn(w1(), "t3")
    log(5, show(await asyncio.gather(w2(), w1(), asyncio.sleep(1, 4), later(0) or asyncio.sleep(0))))
    try:
        T.append(eager(w2(), "e6"))
        log(6, T[-1].done(), asyncio.current_task().get_name())
    except BaseException as e:
        log(7, why(e))
    try:
        try:
            async with cond:
                await asyncio.wait_for(cond.wait(), 1.5)
                log(9)
                spawn(w2(), "t10")
        finally:
            log(11)
    except Exception as e:
        log(12, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w2(), name="g13"))
            T.append(g.create_task(w2(), name="g14"))
            T.append(g.create_task(w1(), name="g15"))
            async with lock2:
                log(16)
                try:
                    log(17, show(await asyncio.gather(w1(), w2(), later(0) or asyncio.sleep(0))))
                    log(18, show(await asyncio.sleep(0.5, 19)))
                finally:
                    log(20)
                    await asyncio.sleep(0.1)
                    log(21)
                if t := pick(8):
                    h = asyncio.get_running_loop().call_later(1, lambda t=t: log(22, t.get_name(), t.cancel("h22")))
                    log(22, h.when())
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 3) as cm:
                log(23, await sem.acquire())
                log(24, sem.locked())
                log(25)
            log(26, cm.expired())
            T.append(g.create_task(asyncio.sleep(3, 27), name="g28"))
        log(29)
    except BaseException as e:
        log(30, why(e))
    try:
        log(32, show(await asyncio.wait_for(asyncio.shield(future), -1)))
    except BaseException as e:
        log(33, why(e))
    try:
        async with around(34) as n:
            async with asyncio.timeout(None) as cm:
                log(36, show(await asyncio.gather(asyncio.sleep(0.1, 35))))
                log(37)
            log(38, cm.expired())
            await asyncio.sleep(1)
            try:
                log(39, show(await asyncio.gather(w2(), w2())))
                log(41, show(await asyncio.gather(spawn(w1(), "t40"))))
                log(42)
            except TimeoutError as e:
                log(43, why(e))
                async with contextlib.aclosing(gen(1, 1)) as a:
                    async for x in a:
                        log(44, x)
                raise
            finally:
                log(46)
                await asyncio.sleep(0)
                log(47)
            log(48)
    except BaseException as e:
        log(49, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.PriorityQueue(2)
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

asyncio.run(top())
