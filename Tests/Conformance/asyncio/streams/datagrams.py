"""Datagrams between two endpoints."""
import asyncio


class Server(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport
        print("server: bound to", transport.get_extra_info("sockname"))

    def datagram_received(self, data, addr):
        print("server: got", data, "from", addr[0])
        self.transport.sendto(data[::-1], addr)

    def connection_lost(self, exc):
        print("server: lost", exc)


class Client(asyncio.DatagramProtocol):
    def __init__(self, messages, done):
        self.messages = messages
        self.done = done

    def connection_made(self, transport):
        self.transport = transport
        for message in self.messages:
            transport.sendto(message)

    def datagram_received(self, data, addr):
        print("client: got", data, "from", addr)
        self.messages.pop()
        if not self.messages:
            self.transport.close()

    def error_received(self, exc):
        print("client: error", type(exc).__name__, exc)
        self.transport.close()

    def connection_lost(self, exc):
        print("client: lost", exc)
        self.done.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(Server, local_addr=("127.0.0.1", 18825))
    for port in (18825, 18826):
        done = loop.create_future()
        transport, protocol = await loop.create_datagram_endpoint(
            lambda: Client([b"one", b"two", b""], done), remote_addr=("127.0.0.1", port))
        print("connected to", transport.get_extra_info("peername"))
        await done
    try:
        await loop.create_datagram_endpoint(Server, local_addr=("127.0.0.1", 18825))
    except OSError as e:
        print(type(e).__name__, e)
    server.close()
    await asyncio.sleep(0)


asyncio.run(main())
