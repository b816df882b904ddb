"""A StreamReader without a network: whoever has bytes feeds it."""
import asyncio


async def main():
    reader = asyncio.StreamReader(limit=50)
    print(reader, reader.at_eof())
    task = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    try:
        await reader.read(1)
    except RuntimeError as e:
        print("RuntimeError:", e)
    reader.feed_data(b"one ")
    reader.feed_data(b"")
    reader.feed_data(b"line\nand ")
    print(reader)
    print(await task)
    reader.feed_data(b"more\n")
    print(await reader.readline(), reader)
    task = asyncio.create_task(reader.readexactly(5))
    await asyncio.sleep(0)
    reader.feed_data(b"abc")
    await asyncio.sleep(0)
    print("done:", task.done())
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled(), reader)
    print(await reader.read(2), await reader.read(0), await reader.read(2))
    reader.feed_data(b"last\nwords")
    reader.feed_eof()
    print(reader, reader.at_eof())
    print([line async for line in reader], reader.at_eof())
    print(await reader.read(), await reader.readline(), await reader.read(3))
    reader = asyncio.StreamReader()
    waiting = asyncio.create_task(reader.read())
    await asyncio.sleep(0)
    reader.set_exception(OSError("cable pulled"))
    print(repr(reader.exception()))
    for awaitable in (waiting, reader.readline(), reader.readexactly(3), reader.readuntil(b"x")):
        try:
            await awaitable
        except OSError as e:
            print("OSError:", e)


asyncio.run(main())
