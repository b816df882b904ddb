"""Setting and shutting down the default executor."""
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def who():
    time.sleep(0.5)
    return threading.current_thread().name


async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(max_workers=1, thread_name_prefix="mine"))
    print(await asyncio.gather(asyncio.to_thread(who), loop.run_in_executor(None, who)), time.monotonic())
    try:
        loop.set_default_executor("no executor")
    except TypeError as e:
        print(e)
    await loop.shutdown_default_executor()
    try:
        await asyncio.to_thread(who)
    except RuntimeError as e:
        print(e)


asyncio.run(main())
