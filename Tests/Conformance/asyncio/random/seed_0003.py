# A random program: 1000003 of Tests/Fuzz.
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


def blocking(n, t, error=None):
    log(n, "in a thread", var.get())
    time.sleep(t)
    log(n, "leaves the thread")
    if error:
        raise error(n)
    return n


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
        log(48, "gen ends")
        await asyncio.sleep(1)
        log(48, "gen ended")


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
        await asyncio.sleep(0.25)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(47)


async def w2():
    try:
        log(39, [look(t) for t in T[-4:]])
    except BaseException as e:
        log(40, why(e))
    spawn(w3(), "t41")
    if t := later(1):
        log(42, show(await t))
    try:
        async with asyncio.timeout(None) as cm:
            log(43)
            cm.reschedule(asyncio.get_running_loop().time() + 0)
            log(44, look(cm), cm.when())
        log(45, cm.expired())
    except Exception as e:
        log(46, why(e))


async def w1():
    try:
        log(35, show(await asyncio.gather(asyncio.to_thread(blocking, 35, 1), asyncio.to_thread(blocking, 1035, 1), w2())))
    except Exception as e:
        log(36, why(e))
    try:
        h = asyncio.get_running_loop().call_at(0.1, lambda: log(37, "callback", var.get()))
    except BaseException as e:
        log(38, why(e))


async def main():
    spawn(w1(), "t1")
    spawn(w3(), "t2")
    spawn(w2(), "t3")
    try:
        token = var.set(4)
        log(4, var.get())
        var.reset(token)
    except BaseException as e:
        log(5, why(e))
    log(6, show(await asyncio.ensure_future(asyncio.sleep(0.1, 8))))
    try:
        async with lock:
            log(9)
            if t := later(0):
                log(10, show(await t))
            done, pending = await asyncio.wait([spawn(asyncio.sleep(0, 11), "t12"), spawn(asyncio.sleep(0.25, 13), "t14")])
            log(15, [t.get_name() for t in done], [t.get_name() for t in pending])
    except Exception as e:
        log(16, why(e))
    try:
        log(17, look(barrier), look(queue2), look(cond))
    except BaseException as e:
        log(18, why(e))
    try:
        async with lock:
            log(19)
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1.5) as cm:
                log(20, [t.get_name() for t in sorted(asyncio.all_tasks(), key=lambda t: t.get_name())])
                log(21)
            log(22, cm.expired())
            async with around(23) as n:
                if t := pick(7):
                    log(25, "cancel", t.get_name(), t.cancel(), t.cancelling())
                try:
                    done, pending = await asyncio.wait([spawn(w1(), "t26", context=contextvars.copy_context()), spawn(w3(), "t27"), *filter(None, [later(0), later(1)])], timeout=0, return_when=asyncio.FIRST_EXCEPTION)
                    log(28, [t.get_name() for t in done], [t.get_name() for t in pending])
                    await asyncio.wait_for(queue2.put(29), 0)
                    log(30, queue2.qsize())
                finally:
                    log(31)
                log(32)
            T.append(eager(w2(), "e33"))
            log(33, T[-1].done(), asyncio.current_task().get_name())
    except BaseException as e:
        log(34, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.PriorityQueue(2)
    barrier, future = asyncio.Barrier(3), new_future()
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
    return

asyncio.run(top())
