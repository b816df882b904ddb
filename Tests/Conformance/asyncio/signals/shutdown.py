# A loop's handlers: a signal wakes the loop, and its callback runs in the turn after that.
import asyncio
import os
import signal


async def worker(name):
    try:
        while True:
            await asyncio.sleep(1)
            print(name, "works")
    except asyncio.CancelledError:
        print(name, "tidies up")
        await asyncio.sleep(0.25)
        print(name, "is done")
        raise


def stop(number, tasks):
    print("got", signal.Signals(number).name, "for", len(tasks))
    for task in tasks:
        task.cancel()


async def main():
    loop = asyncio.get_running_loop()
    tasks = [asyncio.create_task(worker(name)) for name in ("left", "right")]
    loop.add_signal_handler(signal.SIGTERM, stop, signal.SIGTERM, tasks)
    loop.add_signal_handler(signal.SIGUSR1, print, "how is it going?")
    loop.call_later(1.5, os.kill, os.getpid(), signal.SIGUSR1)
    loop.call_later(2.5, os.kill, os.getpid(), signal.SIGTERM)
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))


asyncio.run(main())
