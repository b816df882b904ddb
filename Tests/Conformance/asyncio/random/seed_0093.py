# A random program: 1000093 of Tests/Fuzz.
import asyncio
import contextlib
import contextvars
import re
import time
from asyncio import staggered

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
        log(49, "gen ends")
        await asyncio.sleep(1)
        log(49, "gen ended")


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
        await asyncio.sleep(0.5)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w5():
    log(48)


async def w3():
    log(46)


async def w2():
    log(45)


async def w1():
    log(44)


async def main():
    spawn(w2(), "t1")
    spawn(w1(), "t2")
    spawn(asyncio.sleep(0, 3), "t4")
    spawn(w2(), "t5")
    async with sem:
        log(6)
        winner, index, errors = await staggered.staggered_race([lambda: w1(), lambda: w5()], None)
        log(7, winner, index, show(errors))
        for i in range(3):
            async with asyncio.TaskGroup() as g:
                T.append(g.create_task(w5(), name="g9"))
                try:
                    await queue2.put(10)
                    log(11, queue2.qsize())
                    log(12, show(await w5()))
                finally:
                    log(13)
                log(14)
            log(15)
        if queue._unfinished_tasks: queue.task_done()
        log(17, queue.qsize())
        log(18)
    try:
        async with around(19) as n:
            return 20
            log(21, asyncio.iscoroutinefunction(top), asyncio.get_running_loop().is_running())
            log(23)
    except BaseException as e:
        log(24, why(e))
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
        async with asyncio.TaskGroup() as g:
            T.append(g.create_task(w1(), name="g25"))
            T.append(g.create_task(w1(), name="g26"))
            async with sem:
                log(27)
                async with sem:
                    log(28)
                    if t := pick(2):
                        h = asyncio.get_running_loop().call_later(1, lambda t=t: log(29, t.get_name(), t.cancel("h29")))
                        log(29, h.when())
                    await asyncio.sleep(3)
                    log(30)
                log(31)
            async with cond:
                await asyncio.wait_for(cond.wait(), 0)
                log(33)
            log(34)
            T.append(g.create_task(w3(), name="g35"))
        log(36)
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm:
            try:
                try:
                    await asyncio.sleep(3)
                    a = gen(3, 0.25)
                    log(37, show(await a.athrow(KeyError(37))))
                    log(37, await a.aclose())
                    log(37, await a.asend(37))
                    log(38)
                except TimeoutError as e:
                    log(39, show(e))
                log(40)
            finally:
                log(41)
        log(42, cm.expired())
    log(43, cm.expired())


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(lock), asyncio.PriorityQueue(), asyncio.PriorityQueue(1)
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

with asyncio.Runner() as runner:
    runner.run(top())
    print(runner.get_loop().is_running())
