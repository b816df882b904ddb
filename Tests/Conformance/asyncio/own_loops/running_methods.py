# What a runner asks a loop of one's own to do, from its beginning to its end.
import asyncio


class Loud(asyncio.SelectorEventLoop):
    def run_forever(self):
        print("forever")
        super().run_forever()
        print("stopped")

    def run_until_complete(self, future):
        print("until", type(future).__name__)
        return super().run_until_complete(future)

    def stop(self):
        print("stop")
        super().stop()

    def close(self):
        print("close")
        super().close()

    async def shutdown_asyncgens(self):
        print("generators")
        await super().shutdown_asyncgens()

    async def shutdown_default_executor(self, timeout=None):
        print("executor", timeout)
        await super().shutdown_default_executor(timeout)

    def run_in_executor(self, executor, func, *args):
        print("in executor", executor)
        return super().run_in_executor(executor, func, *args)

    def call_exception_handler(self, context):
        print(context["message"].split(" at ")[0])


async def main():
    print(await asyncio.to_thread(len, "four"))
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    asyncio.create_task(asyncio.sleep(9))
    return "done"


print(asyncio.run(main(), loop_factory=Loud))
