# A random program: 1000341 of Tests/Fuzz.
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
        await asyncio.sleep(2)
        log(52, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(51)


async def w4():
    log(50)


async def w3():
    log(49)


async def w2():
    try:
        async with asyncio.timeout(0.25):
            while True:
                log(23, await queue2.get())
                queue2.task_done()
                async with cond:
                    await cond.wait()
                    log(25)
                    async with asyncio.TaskGroup() as g:
                        T.append(g.create_task(w4(), name="g26"))
                        T.append(g.create_task(w4(), name="g27"))
                        future.set_result(28)
                        F[-1].add_done_callback(lambda f: log(29, "future", look(f)))
                        log(30, show(await w5()))
                    log(31)
    except BaseException as e:
        log(32, why(e))
    log(34, asyncio.current_task().uncancel())
    async with asyncio.TaskGroup() as g:
        T.append(g.create_task(w3(), name="g36"))
        try:
            done, pending = await asyncio.wait([spawn(w5(), "t37"), spawn(w4(), "t38")], return_when=asyncio.FIRST_EXCEPTION)
            log(39, [t.get_name() for t in done], [t.get_name() for t in pending])
            while asyncio.current_task().uncancel(): log(42)
            log(43)
        except TimeoutError as e:
            log(44, show(e))
        finally:
            log(45)
            await asyncio.sleep(0)
            log(46)
        log(47)
    log(48)


async def main():
    spawn(w4(), "t1")
    spawn(asyncio.sleep(0, 2), "t3", context=contextvars.Context())
    try:
        if t := later(7):
            log(4, show(await t))
    except Exception as e:
        log(5, why(e))
    try:
        log(9, show(await asyncio.gather(asyncio.sleep(0.25, 6), asyncio.sleep(0.5, 7), spawn(w2(), "t8"), return_exceptions=True)))
    except Exception as e:
        log(10, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    gc.disable()
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: log("handler", c["message"], show(c.get("exception"))))
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.LifoQueue()
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
    F.clear(), T.clear(), globals().pop('future')

asyncio.run(top())
