"""A thread has no event loop until it sets one."""
import asyncio
import threading


def ask():
    for function in (asyncio.get_running_loop, asyncio.get_event_loop, asyncio.current_task):
        try:
            print(function())
        except RuntimeError as e:
            print(function.__name__, "->", e)
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    print(asyncio.get_event_loop() is loop)
    print(loop.run_until_complete(asyncio.sleep(0, "done")))
    loop.close()


async def main():
    await asyncio.to_thread(ask)
    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    print(asyncio.current_task().get_coro().__name__)


asyncio.run(main())
