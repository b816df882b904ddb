# A random program: 1000217 of Tests/Fuzz.
import asyncio
import contextlib
import contextvars
import gc
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
        log(45, "gen ends")
        await asyncio.sleep(1)
        log(45, "gen ended")


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
        await asyncio.sleep(3)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(44)


async def w1():
    log(43)


async def main():
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(asyncio.sleep(0, 1), name="g2"))
            T.append(g.create_task(w1(), name="g3"))
            T.append(g.create_task(w1(), name="g4"))
            log(6, show(await asyncio.gather(w1(), spawn(w1(), "t5", context=contextvars.copy_context()), w2(), return_exceptions=True)))
            log(7)
        log(8)
    except BaseException as e:
        log(9, why(e))
    try:
        async with sem:
            log(10)
            if t := later(2):
                log(11, show(await t))
            raise ValueError(12) from None
            async with around(13) as n:
                async with contextlib.aclosing(gen(3, 1)) as a:
                    async for x in a:
                        log(14, x)
                        if x: break
                async with contextlib.aclosing(gen(2, 1)) as a:
                    async for x in a:
                        log(15, x)
                        log(16, look(lock), look(sem), look(event), look(queue))
                        if x: break
                spawn(asyncio.to_thread(blocking, 17, 1), "t17")
            log(18)
    except BaseException as e:
        log(19, why(e))
    try:
        try:
            return 20
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w1(), name="g21"))
                try:
                    done, pending = await asyncio.wait([spawn(w1(), "t22"), spawn(w2(), "t23"), *filter(None, [later(0), later(1)])], timeout=0, return_when=asyncio.FIRST_COMPLETED)
                    log(24, [t.get_name() for t in done], [t.get_name() for t in pending])
                finally:
                    log(25)
                    await asyncio.sleep(3)
                    log(26)
                T.append(g.create_task(w1(), name="g27"))
            log(28)
            if t := pick(6):
                log(30, "cancel", t.get_name(), t.cancel("c29"), t.cancelling())
            log(31)
        except TimeoutError as e:
            log(32, why(e))
        finally:
            log(33)
    except Exception as e:
        log(34, why(e))
    try:
        log(35, var.get())
    except Exception as e:
        log(36, why(e))
    for i in range(3):
        try:
            async with asyncio.timeout(0.25) as cm:
                cm.reschedule(None)
                log(37)
            log(38, cm.expired())
            log(39)
        finally:
            log(40)
            await asyncio.sleep(3)
            log(41)
        log(42)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    gc.disable()
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: log("handler", c["message"], show(c.get("exception"))))
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.PriorityQueue(1)
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
    F.clear(), T.clear(), globals().pop('future')

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
