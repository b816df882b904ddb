"""A protocol with a buffer of its own; and protocols that fail."""
import asyncio


class Buffered(asyncio.BufferedProtocol):
    def __init__(self):
        self.buffer = bytearray(8)

    def connection_made(self, transport):
        self.transport = transport
        print("buffered: made")

    def get_buffer(self, sizehint):
        print("buffered: get_buffer", sizehint)
        return self.buffer

    def buffer_updated(self, nbytes):
        print("buffered: updated", nbytes, bytes(self.buffer[:nbytes]))

    def eof_received(self):
        print("buffered: eof")

    def connection_lost(self, exc):
        print("buffered: lost", exc)


class Failing(asyncio.Protocol):
    def data_received(self, data):
        if data == b"fail":
            raise ValueError("can't take it")
        print("failing: took", data)

    def connection_lost(self, exc):
        print("failing: lost", repr(exc))


def on_error(loop, context):
    print("error:", context["message"], repr(context["exception"]), sorted(context))


async def send(port, *pieces):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for piece in pieces:
        writer.write(piece)
        await asyncio.sleep(0.02)
    writer.close()
    await writer.wait_closed()
    await asyncio.sleep(0.02)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(on_error)
    async with await loop.create_server(Buffered, "127.0.0.1", 18827):
        await send(18827, b"abc", b"0123456789")
    async with await loop.create_server(Failing, "127.0.0.1", 18828):
        await send(18828, b"fine", b"fail")


asyncio.run(main())
