"""The classic: a server that sends back what it gets, and one client."""
import asyncio


async def handle_echo(reader, writer):
    data = await reader.read(100)
    host, port = writer.get_extra_info("peername")
    print(f"server: received {data.decode()!r} from {host}")
    print(f"server: sends it back")
    writer.write(data)
    await writer.drain()
    print("server: closes the connection")
    writer.close()
    await writer.wait_closed()


async def talk(message):
    reader, writer = await asyncio.open_connection("127.0.0.1", 18800)
    print(f"client: sends {message!r}")
    writer.write(message.encode())
    await writer.drain()
    data = await reader.read(100)
    print(f"client: received {data.decode()!r}")
    print("client: at end?", reader.at_eof(), await reader.read(), reader.at_eof())
    writer.close()
    await writer.wait_closed()
    print("client: closed", writer.is_closing())


async def main():
    server = await asyncio.start_server(handle_echo, "127.0.0.1", 18800)
    print("serving on", ", ".join(str(s.getsockname()) for s in server.sockets), server.is_serving())
    async with server:
        await talk("Hello, world!")
        await talk("Once more")
    print("serving:", server.is_serving(), server.sockets)


asyncio.run(main())
