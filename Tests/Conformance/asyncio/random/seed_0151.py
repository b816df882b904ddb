# A random program: 1000151 of Tests/Fuzz.
import asyncio
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
        log(44, "gen ends")
        await asyncio.sleep(1)
        log(44, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    log(43)


async def w1():
    log(42)


async def main():
    spawn(w2(), "t1")
    try:
        if t := asyncio.current_task():
            h = asyncio.get_running_loop().call_later(3, lambda t=t: log(2, t.get_name(), t.cancel("h2")))
            log(2, h.when())
    except BaseException as e:
        log(3, why(e))
    async for x in gen(3, 0):
        log(4, x)
        spawn(w2(), "t5")
    try:
        try:
            try:
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(w2(), name="g6"))
                    T.append(g.create_task(w1(), name="g7"))
                    for c in asyncio.as_completed([w2(), w2(), spawn(w2(), "t8")]):
                        log(9, show(await c))
                    h = asyncio.get_running_loop().call_soon(lambda: log(10, "callback", var.get()))
                    T.append(g.create_task(w1(), name="g11"))
                log(12)
                event.set()
                log(13, event.is_set())
                done, pending = await asyncio.wait([spawn(w1(), "t14"), spawn(w2(), "t15", context=contextvars.Context()), spawn(w1(), "t16", context=contextvars.Context()), *filter(None, [later(0), later(1)])], return_when=asyncio.ALL_COMPLETED)
                log(17, [t.get_name() for t in done], [t.get_name() for t in pending])
                log(18)
            except TimeoutError as e:
                log(19, why(e))
            finally:
                log(20)
            spawn(asyncio.sleep(0, 21), "t22", context=contextvars.Context())
            async with asyncio.timeout(None) as cm:
                if t := pick(3):
                    h = asyncio.get_running_loop().call_later(0, lambda t=t: log(23, t.get_name(), t.set_name("h23")))
                    log(23, h.when())
            log(24, cm.expired())
            log(25)
        except Exception as e:
            log(26, show(e))
            try:
                async with asyncio.timeout(None) as cm:
                    cm.reschedule(None)
                    log(27, show(await asyncio.gather(w2(), return_exceptions=True)))
                log(28, cm.expired())
                await event.wait()
                log(29, event.is_set())
            except ValueError as e:
                log(30, show(e))
                async with asyncio.TaskGroup() as g:
                    T.append(g.create_task(w2(), name="g31"))
                    log(32)
                log(33)
                raise KeyError(34) from e
            except Exception as e:
                log(35, why(e))
        except ValueError as e:
            log(36, why(e))
            log(38, asyncio.current_task().uncancel())
    except BaseException as e:
        log(40, why(e))
    log(41)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    gc.disable()
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: log("handler", c["message"], show(c.get("exception"))))
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.PriorityQueue(1)
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

asyncio.run(top())
