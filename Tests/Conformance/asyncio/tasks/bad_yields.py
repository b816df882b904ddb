import asyncio
import types


class Bad:
    def __init__(self, *values):
        self.values = values

    def __await__(self):
        for v in self.values:
            try:
                got = yield v
                print("sent back", got)
            except RuntimeError as e:
                print("RuntimeError:", str(e).split(" at 0x")[0].split(" name=")[0])


@types.coroutine
def bare():
    r = yield
    print("bare yield got", r)
    return 5


async def main():
    await Bad(1, "text", None, [])
    print(await bare())
    loop = asyncio.get_running_loop()
    await Bad(loop.create_future())
    other = asyncio.new_event_loop()
    f = other.create_future()
    try:
        await f
    except RuntimeError as e:
        print(str(e).endswith("attached to a different loop"))
    other.close()

asyncio.run(main())
