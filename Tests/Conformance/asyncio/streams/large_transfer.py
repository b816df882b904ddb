"""Many bytes both ways, with a check sum."""
import asyncio

CHUNK = bytes(range(256)) * 256


async def receive(reader):
    count = total = 0
    while data := await reader.read(65536):
        count += len(data)
        total = (total + sum(data[::9973])) % 65521
    return count


async def handler(reader, writer):
    count = await receive(reader)
    print("server: received", count)
    for _ in range(5):
        writer.write(CHUNK)
        await writer.drain()
    writer.close()
    await writer.wait_closed()
    print("server: sent")


async def main():
    server = await asyncio.start_server(handler, "127.0.0.1", 18824)
    reader, writer = await asyncio.open_connection("127.0.0.1", 18824)
    for _ in range(8):
        writer.write(CHUNK)
        await writer.drain()
    writer.write_eof()
    print("client: sent")
    print("client: received", await receive(reader))
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
