# A loop that counts its passes: `_run_once` is the program's, and the usual one behind it.
import asyncio


class Counting(asyncio.SelectorEventLoop):
    passes = 0

    def _run_once(self):
        self.passes += 1
        print("pass", self.passes, "at", self.time(), "ready", len(self._ready))
        super()._run_once()


async def child(n):
    for i in range(n):
        await asyncio.sleep(0)
        print("child", n, i)
    return n


async def main():
    print(await asyncio.gather(child(1), child(3)))
    await asyncio.sleep(2)
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, "timer")
    async with asyncio.timeout(1.5):
        await asyncio.to_thread(print, "in a thread")
    try:
        await asyncio.wait_for(asyncio.sleep(9), 0.5)
    except TimeoutError:
        print("too late")
    return loop.passes


print(asyncio.run(main(), loop_factory=Counting))
loop = Counting()
loop.call_soon(print, "one")
loop.call_soon(loop.stop)
loop.call_soon(print, "two")
loop.run_forever()
loop.call_soon(print, "by hand")
loop._run_once()
loop.close()
