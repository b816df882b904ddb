# A random program: 1000129 of Tests/Fuzz.
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
        log(44, "gen ends")
        await asyncio.sleep(0)
        log(44, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0.5)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(2)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w1():
    log(43)


async def main():
    try:
        for i in range(3):
            done, pending = await asyncio.wait([spawn(w1(), "t1", context=contextvars.copy_context()), spawn(w1(), "t2", context=contextvars.copy_context()), spawn(w1(), "t3")], return_when=asyncio.FIRST_EXCEPTION)
            log(4, [t.get_name() for t in done], [t.get_name() for t in pending])
            async for x in gen(1, 0.1):
                log(5, x)
            log(6)
    except Exception as e:
        log(7, why(e))
    try:
        log(8, show(await asyncio.shield(w1())))
    except Exception as e:
        log(9, why(e))
    try:
        async with asyncio.timeout(1):
            async with barrier as place:
                log(10, place)
        log(11, barrier.n_waiting, barrier.broken)
    except BaseException as e:
        log(12, why(e))
    try:
        async with contextlib.aclosing(gen(1, 0)) as a:
            async for x in a:
                log(13, x)
                async for x in gen(1, 1):
                    log(14, x)
                    if x: break
    except BaseException as e:
        log(15, why(e))
    try:
        await queue.put(16)
        log(17, queue.qsize())
    except BaseException as e:
        log(18, why(e))
    try:
        try:
            if t := pick(6):
                h = asyncio.get_running_loop().call_later(0, lambda t=t: log(19, t.get_name(), t.cancel()))
                log(19, h.when())
            log(20)
        except* ValueError as e:
            log(21, why(e))
        except* Exception as e:
            log(22, why(e))
            raise KeyError(23) from e
    except BaseException as e:
        log(24, why(e))
    try:
        async with lock2:
            log(25)
            if t := pick(1):
                log(27, "cancel", t.get_name(), t.cancel("c26"), t.cancelling())
            async with around(28) as n:
                if t := asyncio.current_task():
                    h = asyncio.get_running_loop().call_later(0.1, lambda t=t: log(29, t.get_name(), t.cancel("h29")))
                    log(29, h.when())
            async with around(30) as n:
                async with cond:
                    cond.notify(2)
                    log(32)
                    spawn(w1(), "t33", context=contextvars.copy_context())
                async for c in asyncio.as_completed([asyncio.sleep(1, 34)], timeout=1.5):
                    log(35, show(await c))
            log(36)
    except BaseException as e:
        log(37, why(e))
    try:
        try:
            async with around(38) as n:
                log(39)
        except ValueError as e:
            log(40, show(e))
    except BaseException as e:
        log(41, why(e))
    log(42)


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.LifoQueue()
    barrier, future = asyncio.Barrier(2), new_future()
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
