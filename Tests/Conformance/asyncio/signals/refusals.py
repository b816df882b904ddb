# What can't be handled is said at once.
import asyncio
import signal


async def hello():
    pass


async def main():
    loop = asyncio.get_running_loop()
    for number, callback in ((signal.SIGTERM, hello), (signal.SIGKILL, print), (0, print), (4000, print), ("TERM", print)):
        try:
            loop.add_signal_handler(number, callback)
        except (TypeError, ValueError, RuntimeError) as e:
            print(type(e).__name__, e)
    event = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, event.set)
    signal.raise_signal(signal.SIGTERM)
    print(event.is_set())
    await event.wait()
    print(event.is_set())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print(signal.getsignal(signal.SIGTERM) is signal.SIG_DFL)
try:
    loop.add_signal_handler(signal.SIGTERM, print)
except RuntimeError as e:
    print(e)
