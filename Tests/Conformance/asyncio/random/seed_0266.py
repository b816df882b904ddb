# A random program: 1000266 of Tests/Fuzz.
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
        await asyncio.sleep(1.5)
        log(40, "gen ended")


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


async def w2():
    log(39)


async def w1():
    a = gen(1, 2)
    log(30, await a.aclose())
    log(30, await anext(a))
    log(30, show(await a.athrow(KeyError(30))))
    log(31)
    async with asyncio.timeout(1) as cm:
        a = gen(2, 1)
        log(32, await anext(a))
        log(32, show(await a.athrow(KeyError(32))))
        log(33)
        async with contextlib.aclosing(gen(1, 0)) as a:
            async for x in a:
                log(34, x)
        log(35, var.get())
        log(36)
        cm.reschedule(asyncio.get_running_loop().time() + 1)
        log(37, look(cm), cm.when())
    log(38, cm.expired())


async def main():
    spawn(w2(), "t1", context=contextvars.copy_context())
    spawn(w2(), "t2")
    try:
        spawn(w1(), "t3")
    except BaseException as e:
        log(4, why(e))
    try:
        async with asyncio.timeout(0.5) as cm:
            for i in range(2):
                async with cond:
                    cond.notify(2)
                    log(6)
                    await queue.put(7)
                    log(8, queue.qsize())
                log(9)
                if i: break
            async with around(10) as n:
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1.5) as cm:
                    log(11, show(await asyncio.gather(w1())))
                    log(12)
                log(13, cm.expired())
                a = gen(1, 2)
                log(14, await a.asend(None))
                log(14, await anext(a))
                log(15)
                log(16)
        log(17, cm.expired())
    except Exception as e:
        log(18, why(e))
    async with asyncio.TaskGroup() as g:
        T.append(g.create_task(w2(), name="g19"))
        T.append(g.create_task(w1(), name="g20"))
        T.append(g.create_task(w1(), name="g21"))
        T.append(g.create_task(asyncio.sleep(1, 22), name="g23"))
    log(24)
    try:
        T.append(eager(asyncio.sleep(1.5, 26), "e25"))
        log(25, T[-1].done(), asyncio.current_task().get_name())
    except BaseException as e:
        log(27, why(e))
    try:
        if t := later(3):
            log(28, show(await t))
    except Exception as e:
        log(29, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.LifoQueue()
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
