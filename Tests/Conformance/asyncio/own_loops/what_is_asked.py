# Which questions asyncio asks a loop of the program's own while it runs, and in which order.
import asyncio


class Asked(asyncio.SelectorEventLoop):
    log = []

    def get_debug(self):
        self.log.append("debug?")
        return super().get_debug()

    def is_running(self):
        self.log.append("running?")
        return super().is_running()

    def is_closed(self):
        self.log.append("closed?")
        return super().is_closed()

    def tell(self, what):
        print(what, self.log)
        self.log.clear()


async def work(loop):
    loop.tell("work begins")
    await asyncio.sleep(0)
    loop.tell("after sleep(0)")
    await asyncio.sleep(1)
    loop.tell("after sleep(1)")
    future = loop.create_future()
    loop.tell("future")
    handle = loop.call_soon(future.set_result, 1)
    loop.tell("call_soon")
    await future
    loop.tell("awaited")
    handle.cancel()
    loop.tell("cancelled handle")
    timer = loop.call_later(5, print, "never")
    loop.tell("call_later")
    timer.cancel()
    loop.tell("cancelled timer")
    task = asyncio.create_task(asyncio.sleep(0))
    loop.tell("task")
    await task
    loop.tell("awaited task")
    eager = asyncio.Task(asyncio.sleep(0), loop=loop, eager_start=True)
    loop.tell("eager task")
    await eager
    loop.tell("awaited eager")
    async with asyncio.timeout(3):
        loop.tell("timeout")
    loop.tell("left timeout")
    await asyncio.gather(asyncio.sleep(0), asyncio.sleep(0.5))
    loop.tell("gathered")
    await asyncio.wait_for(asyncio.sleep(0.1), 2)
    loop.tell("waited for")
    done, _ = await asyncio.wait([asyncio.create_task(asyncio.sleep(0.1))], timeout=1)
    loop.tell("waited")
    loop.set_debug(False)
    loop.tell("set_debug")
    repr(loop)
    loop.tell("repr")


loop = Asked()
loop.tell("made")
loop.run_until_complete(work(loop))
loop.tell("run")
loop.call_soon(loop.stop)
loop.tell("stop asked for")
loop.run_forever()
loop.tell("ran")
loop.close()
loop.tell("closed")
with asyncio.Runner(loop_factory=Asked) as runner:
    runner.run(asyncio.sleep(0))
    runner.get_loop().tell("runner")
