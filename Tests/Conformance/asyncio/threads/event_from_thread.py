"""A thread sets an asyncio event, and a future, through the loop."""
import asyncio
import threading
import time


async def waiter(event, name):
    await event.wait()
    print(name, "saw the event at", time.monotonic())


async def main():
    loop = asyncio.get_running_loop()
    event = asyncio.Event()
    future = loop.create_future()

    def work():
        time.sleep(1)
        loop.call_soon_threadsafe(event.set)
        time.sleep(1)
        loop.call_soon_threadsafe(future.set_result, "from the thread")

    threading.Thread(target=work, daemon=True).start()
    async with asyncio.TaskGroup() as group:
        group.create_task(waiter(event, "first"))
        group.create_task(waiter(event, "second"))
        group.create_task(asyncio.sleep(1))
    print(await future, time.monotonic())


asyncio.run(main())
