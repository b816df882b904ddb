import asyncio


class Noisy(asyncio.Future):
    def set_result(self, value):
        print("set_result", value)
        super().set_result(value)

    def cancel(self, msg=None):
        print("cancel", msg)
        return super().cancel(msg)

    def add_done_callback(self, fn, *, context=None):
        print("add_done_callback", type(fn).__name__, context is not None)
        super().add_done_callback(fn, context=context)


async def main():
    loop = asyncio.get_running_loop()
    f = Noisy(loop=loop)
    loop.call_later(1, f.set_result, 5)
    print(await f)
    g = Noisy()
    t = asyncio.create_task(asyncio.wait_for(g, 1))
    try:
        await t
    except TimeoutError as e:
        print(repr(e))
    h = Noisy()

    async def on(h):
        await h
    t = asyncio.create_task(on(h))
    await asyncio.sleep(0)
    t.cancel("msg")
    await asyncio.wait([t])
    print(h, t)
    f.extra = 1
    print(f.extra, f)

asyncio.run(main())
