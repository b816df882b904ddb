"""A loop that runs in a thread, fed by the main thread."""
import asyncio
import threading
import time


async def square(n):
    print(f"{time.monotonic():.1f} square {n} in {threading.current_thread().name}")
    await asyncio.sleep(n / 10)
    return n * n


loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever, name="loop")
thread.start()
futures = [asyncio.run_coroutine_threadsafe(square(n), loop) for n in (3, 1, 2)]
for future in futures:
    print(f"{time.monotonic():.1f}", future.result())
print(asyncio.run_coroutine_threadsafe(square(5), loop).result(timeout=2), time.monotonic())
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
print("closed", loop.is_closed(), thread.is_alive())
