import asyncio
# A loop that was not set is one of the names of the program, and goes with them, with all that is due in it: everything is
# closed, the tasks in the order of their making.


async def sleeps():
    try:
        await asyncio.sleep(10)
    finally:
        print("closed: sleeps")


async def waits():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("closed: waits")


async def main():
    tasks.append(asyncio.create_task(waits()))
    tasks.append(asyncio.create_task(sleeps()))
    await asyncio.sleep(1)


tasks = []
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print("the program ends")
