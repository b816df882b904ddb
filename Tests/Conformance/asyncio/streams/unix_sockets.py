"""Connections by path."""
import asyncio

PATH = "simul_test.sock"


async def handler(reader, writer):
    print("server: peer", repr(writer.get_extra_info("peername")), "own", writer.get_extra_info("sockname"))
    async for line in reader:
        writer.write(line[::-1].strip() + b"\n")
        await writer.drain()
    print("server: client left")
    writer.close()
    await writer.wait_closed()


async def client(*words):
    reader, writer = await asyncio.open_unix_connection(PATH)
    print("client: peer", writer.get_extra_info("peername"), "own", repr(writer.get_extra_info("sockname")))
    for word in words:
        writer.write(word.encode() + b"\n")
        print("client:", word, "->", (await reader.readline()).decode().strip())
    writer.close()
    await writer.wait_closed()


async def main():
    try:
        await asyncio.open_unix_connection(PATH)
    except FileNotFoundError as e:
        print(type(e).__name__, e)
    server = await asyncio.start_unix_server(handler, PATH)
    print("serving at", server.sockets[0].getsockname(), int(server.sockets[0].family))
    async with server:
        await client("stressed", "drawer")
        await asyncio.gather(client("one", "two"), client("three"))
    try:
        await asyncio.open_unix_connection(PATH)
    except OSError as e:
        print(type(e).__name__, e)
    try:
        await asyncio.open_unix_connection()
    except ValueError as e:
        print(e)


asyncio.run(main())
