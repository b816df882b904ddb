"""Scanning ports: who listens, and what the others say."""
import asyncio


async def handler(reader, writer):
    writer.close()


async def scan(port):
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError as e:
        return port, f"{type(e).__name__}: {e}"
    writer.close()
    await writer.wait_closed()
    return port, "open"


async def main():
    first = await asyncio.start_server(handler, "127.0.0.1", 18816)
    second = await asyncio.start_server(handler, port=18818, host=["127.0.0.1"])
    for port, state in await asyncio.gather(*[scan(port) for port in range(18815, 18820)]):
        print(port, state)
    try:
        await asyncio.start_server(handler, "127.0.0.1", 18816)
    except OSError as e:
        print(type(e).__name__, e.errno, e)
    first.close()
    await first.wait_closed()
    print(await scan(18816))
    again = await asyncio.start_server(handler, "127.0.0.1", 18816)
    print(await scan(18816))
    for server in (again, second):
        server.close()
    for port in (-1, 70000):
        try:
            await asyncio.open_connection("127.0.0.1", port)
        except OverflowError as e:
            print(port, e)
    try:
        await asyncio.open_connection("127.0.0.1", 18817, all_errors=True)
    except* OSError as group:
        print(repr(group))
    try:
        await asyncio.open_connection("server.invalid", 80)
    except OSError as e:
        print(type(e).__name__, e)
    try:
        await asyncio.open_connection("127.0.0.1", "no-such-service")
    except OSError as e:
        print(type(e).__name__, e)


asyncio.run(main())
