"""What close() and wait_closed() promise."""
import asyncio
import socket


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
    # Little room on the way, so that a short text is enough to fill it.
    server.sockets[0].setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 32768)
    reader, writer = await asyncio.open_connection("127.0.0.1", 18822)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 32768)
    waiting = asyncio.create_task(writer.wait_closed())
    await asyncio.sleep(0.01)
    print("not closed yet:", not waiting.done())
    writer.write(b"z" * 600_000)
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
