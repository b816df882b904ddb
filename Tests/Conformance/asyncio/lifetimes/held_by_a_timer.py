import asyncio
# A loop that was set and never closed outlives the modules with all that is due in it: the task that sleeps, its coroutine, the
# names of the program.  Nothing of this is closed at the end.


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
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
print("the program ends")
