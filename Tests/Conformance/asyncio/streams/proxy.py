"""A proxy between a client and a server: two connections and two pumps."""
import asyncio


async def upper(reader, writer):
    async for line in reader:
        writer.write(line.upper())
        await writer.drain()
    writer.close()


async def pump(name, reader, writer):
    while data := await reader.read(16):
        print(f"{name}: {data!r}")
        writer.write(data)
        await writer.drain()
    print(f"{name}: end")
    writer.write_eof()


async def proxy(reader, writer):
    far_reader, far_writer = await asyncio.open_connection("127.0.0.1", 18829)
    async with asyncio.TaskGroup() as group:
        group.create_task(pump("->", reader, far_writer))
        group.create_task(pump("<-", far_reader, writer))
    for each in (far_writer, writer):
        each.close()
        await each.wait_closed()
    print("proxy: done")


async def main():
    async with await asyncio.start_server(upper, "127.0.0.1", 18829), \
            await asyncio.start_server(proxy, "127.0.0.1", 18830):
        reader, writer = await asyncio.open_connection("127.0.0.1", 18830)
        for text in (b"hello\n", b"a line that is longer than the pump\n"):
            writer.write(text)
            print("client:", await reader.readline())
        writer.write_eof()
        print("client:", await reader.read())
        writer.close()
        await writer.wait_closed()
        await asyncio.sleep(0.05)


asyncio.run(main())
