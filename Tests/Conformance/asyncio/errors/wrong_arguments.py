import asyncio


async def main():
    for call in (
        lambda: asyncio.sleep(),
        lambda: asyncio.sleep(1, 2, 3),
        lambda: asyncio.Event(5),
        lambda: asyncio.Semaphore("x"),
        lambda: asyncio.Queue(maxsize=1, foo=2),
        lambda: asyncio.timeout(),
        lambda: asyncio.create_task(),
        lambda: asyncio.gather(x=1),
        lambda: asyncio.shield(),
        lambda: asyncio.run(),
        lambda: asyncio.Barrier(),
    ):
        try:
            r = call()
            print("no error", type(r).__name__)
            if asyncio.iscoroutine(r):
                r.close()
        except TypeError as e:
            print("TypeError:", e)

asyncio.run(main())
