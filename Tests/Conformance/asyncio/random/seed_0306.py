# A random program: 1000306 of Tests/Fuzz.
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
        log(35, "gen ends")
        await asyncio.sleep(2)
        log(35, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    async with asyncio.TaskGroup() as g:
        T.append(g.create_task(asyncio.sleep(0.1, 9), name="g10"))
        T.append(g.create_task(asyncio.sleep(0.25, 11), name="g12"))
        T.append(g.create_task(asyncio.sleep(1, 13), name="g14"))
        try:
            try:
                try:
                    event.clear()
                    log(15, event.is_set())
                    if t := pick(1):
                        back = lambda t: log(16, "done", t.get_name(), var.get())
                        t.add_done_callback(back)
                finally:
                    log(17)
            except TimeoutError as e:
                log(18, why(e))
                for i in range(2):
                    log(19, [t.get_name() for t in sorted(asyncio.all_tasks(), key=lambda t: t.get_name())])
            try:
                await asyncio.sleep(0)
                log(20)
                log(21)
            except* ValueError as e:
                log(22, show(e))
            log(23)
        except* ValueError as e:
            log(24, show(e))
        except* TimeoutError as e:
            log(25, show(e))
            raise KeyError(26) from e
        finally:
            log(27)
        done, pending = await asyncio.wait([spawn(asyncio.sleep(0.1, 28), "t29"), spawn(asyncio.sleep(1, 30), "t31")], timeout=1.5)
        log(32, [t.get_name() for t in done], [t.get_name() for t in pending])
        log(33)
    log(34)


async def main():
    try:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(asyncio.sleep(1, 1), name="g2"))
            T.append(g.create_task(w1(), name="g3"))
        log(4)
    except BaseException as e:
        log(5, why(e))
    try:
        a = gen(2, 0.25)
        log(6, await anext(a, None))
        log(7)
    except BaseException as e:
        log(8, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.PriorityQueue(1)
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
    return

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
