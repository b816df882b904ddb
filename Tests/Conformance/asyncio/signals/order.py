# What was ready before comes before a signal's callback; callbacks of several signals keep the order of arrival.
import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGUSR2, print, "second signal")
    loop.add_signal_handler(signal.SIGUSR1, print, "first signal")
    loop.call_soon(print, "scheduled before")
    signal.raise_signal(signal.SIGUSR1)
    loop.call_soon(print, "scheduled between")
    signal.raise_signal(signal.SIGUSR2)
    loop.call_soon(print, "scheduled after")
    print("main goes on")
    for turn in range(4):
        await asyncio.sleep(0)
        print("turn", turn)
    loop.add_signal_handler(signal.SIGUSR1, lambda *a: print("another callback", a), 1, 2)
    signal.raise_signal(signal.SIGUSR1)
    await asyncio.sleep(0.1)
    print(loop.remove_signal_handler(signal.SIGUSR1), signal.getsignal(signal.SIGUSR1))
    print(loop.remove_signal_handler(signal.SIGINT))


asyncio.run(main())
