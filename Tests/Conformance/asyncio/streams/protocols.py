"""Transports and protocols instead of streams."""
import asyncio


class EchoServer(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("server: connection from", transport.get_extra_info("peername")[0])
        print("server:", transport.get_protocol() is self, transport.is_reading(), transport.is_closing())

    def data_received(self, data):
        print("server: data", data)
        self.transport.write(b"echo " + data)
        if data == b"bye":
            print("server: closes")
            self.transport.close()

    def eof_received(self):
        print("server: eof")

    def connection_lost(self, exc):
        print("server: connection lost", exc)


class Client(asyncio.Protocol):
    def __init__(self, words, done):
        self.words = words
        self.done = done

    def connection_made(self, transport):
        print("client: connected to", transport.get_extra_info("peername"))
        self.transport = transport
        self.say_next()

    def say_next(self):
        if self.words:
            self.transport.write(self.words.pop(0))
        else:
            self.transport.write_eof()

    def data_received(self, data):
        print("client: data", data)
        self.say_next()

    def eof_received(self):
        print("client: eof")

    def connection_lost(self, exc):
        print("client: connection lost", exc)
        self.done.set_result(True)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(EchoServer, "127.0.0.1", 18814)
    async with server:
        for words in ([b"one", b"two"], [b"hello", b"bye"], []):
            done = loop.create_future()
            transport, protocol = await loop.create_connection(lambda: Client(words, done), "127.0.0.1", 18814)
            print("main: connected", type(protocol).__name__, isinstance(transport, asyncio.Transport))
            await done
            print("main:", transport.is_closing())
    print("base classes do nothing:", asyncio.Protocol().data_received(b""), asyncio.BaseProtocol().pause_writing())


asyncio.run(main())
