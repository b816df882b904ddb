# Methods put on a loop object while it runs.
import asyncio
from unittest import mock


async def nap(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    loop = asyncio.get_running_loop()
    real, count = loop.call_soon, 0

    def counted(callback, *args, context=None):
        nonlocal count
        count += 1
        return real(callback, *args, context=context)

    loop.call_soon = counted
    print(await asyncio.gather(nap(1), nap(2)), count)
    del loop.call_soon
    print(await nap(1), count)
    real_time = loop.time
    loop.time = lambda: real_time() + 100
    print(loop.call_later(1, print, "never").when())
    async with asyncio.timeout(5) as limit:
        print(limit.when())
    loop.time = real_time
    with mock.patch.object(loop, "call_later", wraps=loop.call_later) as later:
        await nap(0.5)
        print(later.call_count, later.call_args.args[0])
    with mock.patch.object(loop, "create_future", wraps=loop.create_future) as made:
        await nap(0.25)
        print(made.call_count)


asyncio.run(main())
