"""A student's runaway loop: tasks that never end, with a line of output now and then.  For growth.py."""

import asyncio


async def talk():
    number = 0
    while True:
        await asyncio.sleep(1)
        number += 1
        print("tick", number)


async def spin():
    while True:
        await asyncio.sleep(0.01)
        for _ in range(3):
            await asyncio.sleep(0)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(talk())
        for _ in range(3):
            group.create_task(spin())


asyncio.run(main())
