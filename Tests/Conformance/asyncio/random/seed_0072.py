# A random program: 1000072 of Tests/Fuzz.
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
        log(33, "gen ends")
        await asyncio.sleep(1)
        log(33, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep(0.1)
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep(1.5)


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")


async def w3():
    log(32)


async def w2():
    log(31)


async def w1():
    log(30)


async def main():
    spawn(w1(), "t1")
    try:
        try:
            if t := pick(8):
                h = asyncio.get_running_loop().call_later(0.1, lambda t=t: log(2, t.get_name(), t.cancel()))
                log(2, h.when())
            async with sem:
                log(3)
                try:
                    log(4, await asyncio.wait_for(asyncio.to_thread(blocking, 4, 1.5), 3))
                    log(5, show(await asyncio.shield(w3())))
                    done, pending = await asyncio.wait([spawn(w2(), "t6")], return_when=asyncio.FIRST_EXCEPTION)
                    log(7, [t.get_name() for t in done], [t.get_name() for t in pending])
                except Exception as e:
                    log(8, why(e))
                except asyncio.CancelledError as e:
                    log(9, why(e))
                finally:
                    log(10)
                async with asyncio.timeout(None) as cm:
                    await asyncio.sleep(3)
                    spawn(w3(), "t11", context=contextvars.copy_context())
                    await asyncio.sleep(2)
                log(12, cm.expired())
            log(13)
        finally:
            log(14)
            await asyncio.sleep(0.1)
            log(15)
    except Exception as e:
        log(16, why(e))
    try:
        queue2.put_nowait(17)
        log(18, queue2.qsize())
    except Exception as e:
        log(19, why(e))
    try:
        try:
            await asyncio.sleep(1)
            log(20)
            async with around(21) as n:
                lock.release()
                log(23, lock.locked())
            log(24)
        except TimeoutError as e:
            log(25, show(e))
            await asyncio.sleep(0)
            log(26)
        finally:
            log(27)
            await asyncio.sleep(1)
            log(28)
    except Exception as e:
        log(29, why(e))


async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    var.set(1)
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    cond, queue, queue2 = asyncio.Condition(), asyncio.Queue(2), asyncio.PriorityQueue(1)
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
    log('over')

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
