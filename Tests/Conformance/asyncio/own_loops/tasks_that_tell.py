# A task class of one's own: asyncio uses the methods that it overrides.
import asyncio


class Job(asyncio.Task):
    def cancel(self, msg=None):
        print("cancel", self.get_name(), msg)
        return super().cancel(msg)

    def set_name(self, name):
        super().set_name(f"job {name}")

    def add_done_callback(self, fn, *, context=None):
        print("callback", fn.__qualname__)
        super().add_done_callback(fn, context=context)


async def nap(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro, **options: Job(coro, loop=loop, **options))
    first = asyncio.create_task(nap(1), name="first")
    print(first.get_name(), await first)
    async with asyncio.TaskGroup() as group:
        print(group.create_task(nap(1)).get_name())
    print(await asyncio.gather(nap(1), nap(2)))
    done, pending = await asyncio.wait([asyncio.create_task(nap(1), name=str(n)) for n in range(2)])
    print(len(done), len(pending))
    try:
        async with asyncio.timeout(1):
            await asyncio.create_task(nap(5), name="late")
    except TimeoutError:
        print("timed out")


asyncio.run(main())
