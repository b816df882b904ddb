"""A client goes away in the middle of a message."""
import asyncio


async def handler(reader, writer):
    try:
        print("server: line", await reader.readline())
        data = await reader.readexactly(10)
        print("server: got", data)
    except asyncio.IncompleteReadError as e:
        print("server: incomplete:", e.partial, "of", e.expected)
        print("server:", e, repr(e))
    try:
        await reader.readuntil(b";")
    except asyncio.IncompleteReadError as e:
        print("server: again:", e.partial, e.expected, e)
    print("server: readline", await reader.readline(), "read", await reader.read(5), reader.at_eof())
    writer.write(b"too late")
    await asyncio.sleep(0.02)
    try:
        for _ in range(3):
            writer.write(b"much too late")
            await writer.drain()
            await asyncio.sleep(0.01)
    except ConnectionError as e:
        print("server: connection is gone", isinstance(e, OSError))
    writer.close()
    try:
        await writer.wait_closed()
        print("server: closed")
    except ConnectionError:
        print("server: closed with an error")


async def main():
    server = await asyncio.start_server(handler, "127.0.0.1", 18808)
    reader, writer = await asyncio.open_connection("127.0.0.1", 18808)
    writer.write(b"first\nhalf")
    await asyncio.sleep(0.02)
    print("client: goes away")
    writer.close()
    await writer.wait_closed()
    await asyncio.sleep(0.2)
    server.close()
    await server.wait_closed()


asyncio.run(main())
