"""What close() and wait_closed() promise."""
import asyncio


async def handler(reader, writer):
    data = await reader.read()
    print("server: read", len(data), "bytes up to the end")
    writer.write(b"ok")
    writer.close()
    writer.close()
    await writer.wait_closed()
    await writer.wait_closed()
    print("server: closed")


async def main():
    server = await asyncio.start_server(handler, "127.0.0.1", 18822)
    reader, writer = await asyncio.open_connection("127.0.0.1", 18822)
    waiting = asyncio.create_task(writer.wait_closed())
    await asyncio.sleep(0.01)
    print("not closed yet:", not waiting.done())
    writer.write(b"z" * 5_000_000)
    print("buffered:", writer.transport.get_write_buffer_size() > 0)
    writer.close()
    print("closing:", writer.is_closing(), "done:", waiting.done())
    writer.write(b"dropped after close()")
    await waiting
    print("closed; buffered:", writer.transport.get_write_buffer_size())
    for attempt in range(2):
        try:
            await writer.drain()
        except ConnectionResetError as e:
            print("drain:", e)
    print("reader:", await reader.read())
    await asyncio.sleep(0.05)
    server.close()
    await server.wait_closed()


asyncio.run(main())
