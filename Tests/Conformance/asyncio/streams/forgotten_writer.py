"""A writer that nobody holds any more closes its connection."""
import asyncio


async def handler(reader, writer):
    print("server: got", await reader.read())


async def careless():
    reader, writer = await asyncio.open_connection("127.0.0.1", 18823)
    writer.write(b"no close()")
    await writer.drain()


async def main():
    server = await asyncio.start_server(handler, "127.0.0.1", 18823)
    await careless()
    print("careless() is over")
    reader, writer = await asyncio.open_connection("127.0.0.1", 18823)
    writer.write(b"careful")
    writer.write_eof()
    print("client: got", await reader.read())
    writer.close()
    server.close()
    await server.wait_closed()
    print("end")


asyncio.run(main())
