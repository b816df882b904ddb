# What `from asyncio import *` brings.
import asyncio
from asyncio import *

print(len(asyncio.__all__), asyncio.__all__[:4], asyncio.__all__[-3:])
print([name for name in asyncio.__all__ if name not in globals()])
print(asyncio.locks.__all__, asyncio.queues.__all__, asyncio.timeouts.__all__)
print(sorted(name for name in dir(asyncio) if name[0].islower()))


async def main():
    async with timeout(1), TaskGroup() as group:
        group.create_task(sleep(0.5))
    print(get_running_loop().time(), isfuture(current_task()), iscoroutinefunction(wait_for))


run(main())
