# A random program: 1000340 of Tests/Fuzz.
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


def settle(future, n):
    log(n, "settles", future.done())
    if not future.done():
        future.set_exception(KeyError(n)) if n % 3 == 0 else future.set_result(n)


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
        log(36, "gen ends")
        await asyncio.sleep(1.5)
        log(36, "gen ended")


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
        await asyncio.sleep(1)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(35)


async def w2():
    log(34)


async def main():
    spawn(w3(), "t1")
    try:
        log(2, look(lock), look(sem), look(event), look(queue))
    except Exception as e:
        log(3, why(e))
    done, pending = await asyncio.wait([spawn(w3(), "t4"), spawn(w2(), "t5", context=contextvars.copy_context()), spawn(w2(), "t6", context=contextvars.Context()), *filter(None, [later(0), later(1)])], return_when=asyncio.FIRST_EXCEPTION)
    log(7, [t.get_name() for t in done], [t.get_name() for t in pending])
    try:
        async with around(8) as n:
            if t := pick(1):
                log(10, "cancel", t.get_name(), t.cancel(), t.cancelling())
            log(11)
    except Exception as e:
        log(12, why(e))
    try:
        try:
            async with around(13) as n:
                try:
                    await queue2.put(14)
                    log(15, queue2.qsize())
                    if t := pick(2):
                        h = asyncio.get_running_loop().call_later(0.5, lambda t=t: log(16, t.get_name(), t.cancel()))
                        log(16, h.when())
                except ValueError as e:
                    log(17, why(e))
                    await queue.put(18)
                    log(19, queue.qsize())
                    raise KeyError(20) from e
                finally:
                    log(21)
                    await asyncio.sleep(0)
                    log(22)
                for f in F[1:]: settle(f, 23)
                F[-1].add_done_callback(lambda f: log(24, "future", look(f)))
                log(25)
        except asyncio.CancelledError as e:
            log(26, why(e))
            log(29, show(await asyncio.gather(asyncio.sleep(0, 27), spawn(w3(), "t28"), later(0) or asyncio.sleep(0), return_exceptions=True)))
            raise KeyError(30) from e
        finally:
            log(31)
    except BaseException as e:
        log(32, why(e))


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
        await asyncio.wait(T, timeout=50)
    for t in T:
        log(look(t), t.cancelling())
    log('over')

asyncio.run(top())
