"""Back pressure: drain() waits while the reader does not read."""
import asyncio
import socket

SIZE = 600_000
done = []


async def reader_side(reader, writer):
    print("reader: waits a while")
    await asyncio.sleep(0.2)
    print("reader: writer still waits:", done == [])
    total = 0
    while data := await reader.read(30_000):
        total += len(data)
    print("reader: got", total)
    writer.close()


async def main():
    server = await asyncio.start_server(reader_side, "127.0.0.1", 18805)
    # Little room on the way, so that a short text is enough to fill it.
    server.sockets[0].setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 32768)
    reader, writer = await asyncio.open_connection("127.0.0.1", 18805)
    transport = writer.transport
    transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 32768)
    print("limits", transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(high=4000)
    print("limits", transport.get_write_buffer_limits())
    try:
        transport.set_write_buffer_limits(high=10, low=20)
    except ValueError as e:
        print("ValueError", e)
    writer.write(b"x" * 1000)
    print("a little goes at once:", transport.get_write_buffer_size())
    await writer.drain()
    writer.write(b"x" * SIZE)
    print("much does not:", transport.get_write_buffer_size() > 4000)
    await writer.drain()
    done.append(True)
    print("drained:", transport.get_write_buffer_size() <= 1000)
    writer.close()
    await writer.wait_closed()
    print("closed")
    server.close()
    await server.wait_closed()


asyncio.run(main())
