"""pause_writing, resume_writing, pause_reading and abort, as a protocol hears of them."""
import asyncio
import socket


class Sink(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        self.received = 0
        transport.pause_reading()
        print("sink: reading", transport.is_reading())
        asyncio.get_running_loop().call_later(0.1, self.go_on)

    def go_on(self):
        self.transport.resume_reading()
        print("sink: reading", self.transport.is_reading(), "so far", self.received)

    def data_received(self, data):
        self.received += len(data)

    def eof_received(self):
        print("sink: eof after", self.received)
        return True

    def connection_lost(self, exc):
        print("sink: lost", exc)


class Source(asyncio.Protocol):
    def connection_made(self, transport):
        self.lost = asyncio.get_running_loop().create_future()
        self.transport = transport
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 32768)
        transport.write(b"x" * 600_000)
        print("source: wrote", transport.get_write_buffer_size() > 0)

    def pause_writing(self):
        print("source: pause writing")

    def resume_writing(self):
        print("source: resume writing", self.transport.get_write_buffer_size() <= 16384)

    def connection_lost(self, exc):
        print("source: lost", exc)
        self.lost.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    sinks = []

    def factory():
        sinks.append(Sink())
        return sinks[-1]

    server = await loop.create_server(factory, "127.0.0.1", 18815)
    # Little room on the way, so that a short text is enough to fill it.
    server.sockets[0].setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 32768)
    transport, source = await loop.create_connection(Source, "127.0.0.1", 18815)
    transport.write_eof()
    print("main: closing", transport.is_closing())
    await asyncio.sleep(0.5)
    print("main: abort")
    sinks[0].transport.abort()
    sinks[0].transport.abort()
    await source.lost
    server.close()
    await server.wait_closed()


asyncio.run(main())
