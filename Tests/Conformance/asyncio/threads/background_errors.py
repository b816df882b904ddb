"""What goes wrong in a coroutine of another thread's loop arrives at result()."""
import asyncio
import concurrent.futures
import threading
import time


async def fail():
    await asyncio.sleep(0.5)
    raise LookupError("lost")


async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("slow was cancelled", time.monotonic())
        raise


loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever)
thread.start()
try:
    asyncio.run_coroutine_threadsafe(fail(), loop).result()
except LookupError as e:
    print(repr(e), time.monotonic())
future = asyncio.run_coroutine_threadsafe(slow(), loop)
try:
    future.result(timeout=1)
except TimeoutError as e:
    print("timeout", repr(e), time.monotonic())
print(future.cancel(), future.cancelled())
try:
    future.result()
except concurrent.futures.CancelledError as e:
    print(type(e).__module__, type(e).__name__)
try:
    asyncio.run_coroutine_threadsafe(print, loop)
except TypeError as e:
    print(e)
time.sleep(1)
loop.call_soon_threadsafe(loop.stop)
thread.join()
print("end", time.monotonic())
