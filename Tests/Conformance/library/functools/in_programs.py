"""functools in asyncio programs: partial callbacks, decorators of coroutines, caches of results."""
import asyncio
import functools
import time


def timed(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return await function(*args, **kwargs)
        finally:
            print(f"{function.__name__} took {time.perf_counter() - start:.2f}s")
    return wrapper


def retry(times, delay=0.1):
    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return await function(*args, attempt=attempt, **kwargs)
                except ConnectionError as error:
                    print(f"attempt {attempt} of {function.__qualname__}: {error}")
                    await asyncio.sleep(delay * attempt)
            raise TimeoutError(f"gave up after {times}")
        return wrapper
    return decorate


@timed
async def fetch(name, delay):
    """Fetches."""
    await asyncio.sleep(delay)
    return name.upper()


@retry(times=3)
async def flaky(name, attempt, works_at=3):
    await asyncio.sleep(0.2)
    if attempt < works_at:
        raise ConnectionError(f"{name} refused")
    return f"{name} at {attempt}"


def done(label, task, prefix="-"):
    print(prefix, label, task.result())


@functools.lru_cache(maxsize=None)
def shared(key):
    print("making", key)
    return asyncio.ensure_future(fetch(key, 0.3))


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(functools.partial(print, "soon", sep="", end=".\n"))
    loop.call_later(0.15, functools.partial(print, "later", end="!\n"))
    task = asyncio.create_task(fetch("a", 0.2))
    task.add_done_callback(functools.partial(done, "first", prefix="*"))
    quick = functools.partial(fetch, delay=0.1)
    print(await asyncio.gather(task, quick("b"), quick("c")))
    print(await flaky("db"), await flaky("web", works_at=1))
    try:
        await flaky("dead", works_at=9)
    except TimeoutError as error:
        print("TimeoutError:", error)
    print(await asyncio.gather(shared("x"), shared("x"), shared("y")), shared.cache_info())
    print(fetch.__name__, fetch.__doc__, asyncio.iscoroutinefunction(fetch), flaky.__wrapped__.__name__)


asyncio.run(main())
