# A random program: 1000197 of Tests/Fuzz.
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
        await asyncio.sleep(0)
        log(52, "gen ended")


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    async for x in gen(4, 0.5):
        log(47, x)
        async with asyncio.timeout(1):
            while True:
                log(48, await queue2.get())
                queue2.task_done()
                async with sem:
                    log(49)
                    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
                        log(50)
                    log(51, cm.expired())
        if x: break


async def w2():
    async with asyncio.TaskGroup() as g:
        T.append(g.create_task(w3(), name="g40"))
        T.append(g.create_task(asyncio.sleep(1, 41), name="g42"))
        T.append(g.create_task(w3(), name="g43"))
        log(44, show(await asyncio.wait_for(asyncio.shield(future), 1.5)))
    log(45)
    T.append(eager(w3(), "e46"))
    log(46, T[-1].done(), asyncio.current_task().get_name())


async def w1():
    try:
        h = asyncio.get_running_loop().call_later(0.5, lambda: log(32, "callback", var.get()))
        log(33)
    except* Exception as e:
        log(34, why(e))
    finally:
        log(35)
        await asyncio.sleep(0)
        log(36)
    log(37, show(await w2()))
    try:
        if t := pick(3):
            back = lambda t: log(38, "done", t.get_name(), var.get())
            t.add_done_callback(back)
            t.add_done_callback(lambda t: spawn(w2(), 's38'))
    except BaseException as e:
        log(39, why(e))


async def main():
    spawn(w3(), "t1", context=contextvars.copy_context())
    done, pending = await asyncio.wait([spawn(w3(), "t2"), spawn(w2(), "t3", context=contextvars.Context()), spawn(asyncio.sleep(1, 4), "t5")], timeout=0.1)
    log(6, [t.get_name() for t in done], [t.get_name() for t in pending])
    log(8, show(await asyncio.wait_for(w1(), None)))
    try:
        if t := pick(8):
            back = lambda t: log(9, "done", t.get_name(), var.get())
            t.add_done_callback(back)
            log(9, t.remove_done_callback(log))
    except Exception as e:
        log(10, why(e))
    try:
        async with lock2:
            log(11)
            try:
                async for x in gen(4, 3):
                    log(12, x)
                    log(13, await asyncio.wait_for(barrier.wait(), 1))
                    log(14, barrier.n_waiting, barrier.broken)
                    if x: break
                log(15)
            except* Exception as e:
                log(16, why(e))
            except* TimeoutError as e:
                log(17, why(e))
            finally:
                log(18)
                await asyncio.sleep(2)
                log(19)
            if t := pick(9):
                back = lambda t: log(20, "done", t.get_name(), var.get())
                t.add_done_callback(back)
                log(20, t.remove_done_callback(log))
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w3(), name="g21"))
                T.append(g.create_task(w2(), name="g22"))
                T.append(g.create_task(w3(), name="g23"))
                for i in range(3):
                    for c in asyncio.as_completed([w3()], timeout=0.5):
                        log(24, show(await c))
                        await asyncio.sleep(0)
                    log(25)
                log(27, show(await asyncio.wait_for(spawn(w2(), "t26"), 1)))
                log(28)
                T.append(g.create_task(w3(), name="g29"))
            log(30)
    except BaseException as e:
        log(31, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.LifoQueue(2), asyncio.LifoQueue()
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

asyncio.run(top())
