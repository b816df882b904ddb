"""What is a future by its mark passes through `ensure_future` and `wrap_future` as it is."""
import asyncio


class Promise:
    _asyncio_future_blocking = False

    def __init__(self, loop):
        self.loop, self.value = loop, None

    def get_loop(self):
        return self.loop

    def __repr__(self):
        return "<promise>"


async def main():
    loop = asyncio.get_running_loop()
    promise = Promise(loop)
    print(asyncio.isfuture(promise), asyncio.ensure_future(promise) is promise, asyncio.wrap_future(promise) is promise)
    print(asyncio.ensure_future(promise, loop=loop))
    other = asyncio.new_event_loop()
    try:
        asyncio.ensure_future(promise, loop=other)
    except ValueError as e:
        print(e)
    other.close()


asyncio.run(main())
