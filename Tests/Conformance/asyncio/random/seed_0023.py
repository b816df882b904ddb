# A random program: 1000023 of Tests/Fuzz.
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
        await asyncio.sleep(1)
        log(52, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w2():
    contextvars.copy_context().run(var.set, 28)
    log(28, var.get())
    try:
        done, pending = await asyncio.wait([spawn(asyncio.sleep(1.5, 29), "t30", context=contextvars.Context()), spawn(asyncio.sleep(1, 31), "t32"), spawn(asyncio.sleep(0.1, 33), "t34", context=contextvars.copy_context())], return_when=asyncio.FIRST_COMPLETED)
        log(35, [t.get_name() for t in done], [t.get_name() for t in pending])
        async with contextlib.aclosing(gen(3, 1)) as a:
            async for x in a:
                log(36, x)
        log(37, show(await asyncio.shield(spawn(asyncio.sleep(1, 38), "t39", context=contextvars.copy_context()))))
        log(40)
    except asyncio.CancelledError as e:
        log(41, show(e))
    finally:
        log(42)
        await asyncio.sleep(0)
        log(43)
    try:
        try:
            if t := pick(6):
                back = lambda t: log(44, "done", t.get_name(), var.get())
                t.add_done_callback(back)
                log(44, t.remove_done_callback(log))
        except Exception as e:
            log(45, show(e))
        finally:
            log(46)
    except BaseException as e:
        log(47, why(e))
    try:
        if t := pick(3):
            back = lambda t: log(48, "done", t.get_name(), var.get())
            t.add_done_callback(back)
            log(48, t.remove_done_callback(log))
    except Exception as e:
        log(49, show(e))
    except asyncio.CancelledError as e:
        log(50, show(e))
    finally:
        log(51)


async def w1():
    if t := pick(9):
        h = asyncio.get_running_loop().call_later(1, lambda t=t: log(27, t.get_name(), t.set_name("h27")))
        log(27, h.when())


async def main():
    spawn(w2(), "t1", context=contextvars.Context())
    spawn(w1(), "t2")
    spawn(w1(), "t3", context=contextvars.copy_context())
    spawn(w1(), "t4", context=contextvars.copy_context())
    try:
        a = gen(3, 2)
        pass
        log(5, await a.aclose())
        log(5, await a.asend(5))
        log(6)
    except BaseException as e:
        log(7, why(e))
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g8"))
            T.append(g.create_task(w1(), name="g9"))
            T.append(g.create_task(w1(), name="g10"))
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(asyncio.sleep(1, 11), name="g12"))
                T.append(g.create_task(w1(), name="g13"))
                T.append(g.create_task(w1(), name="g14"))
                if F[-1] is not future: log(15, show(await asyncio.wait_for(F[-1], 0.25)))
                if t := pick(8):
                    h = asyncio.get_running_loop().call_later(0, lambda t=t: log(16, t.get_name(), t.cancel("h16")))
                    log(16, h.when())
            log(17)
            spawn(w2(), "t18")
            log(19)
        log(20)
    except Exception as e:
        log(21, why(e))
    async for x in gen(4, 0):
        log(22, x)
        if x: break
    try:
        a = gen(1, 0)
        log(23, show(await a.athrow(KeyError(23))))
        log(23, await a.aclose())
        log(23, await a.asend(23))
        log(24)
    except BaseException as e:
        log(25, why(e))
    log(26)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.PriorityQueue(), asyncio.Queue(1)
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
    log('over')

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
