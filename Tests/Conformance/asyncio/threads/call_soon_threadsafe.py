"""A thread hands results to the loop through call_soon_threadsafe."""
import asyncio
import threading
import time


async def main():
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()

    def produce():
        for i in range(4):
            time.sleep(0.3)
            loop.call_soon_threadsafe(queue.put_nowait, i)
        loop.call_soon_threadsafe(queue.put_nowait, None)

    thread = threading.Thread(target=produce)
    thread.start()
    while (item := await queue.get()) is not None:
        print(f"{time.monotonic():.1f} {item}")
    thread.join()
    print("joined", thread.is_alive())


asyncio.run(main())
