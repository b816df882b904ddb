"""write_eof() ends one direction; the other goes on."""
import asyncio


async def summing(reader, writer):
    print("server: can write eof", writer.can_write_eof())
    numbers = [int(line) async for line in reader]
    print("server: got", numbers, reader.at_eof())
    writer.write(f"sum {sum(numbers)}\n".encode())
    await asyncio.sleep(0.05)
    writer.write(b"that was all\n")
    writer.write_eof()
    try:
        writer.write(b"more")
    except RuntimeError as e:
        print("server:", e)
    try:
        writer.writelines([b"more"])
    except RuntimeError as e:
        print("server:", e)
    print("server: closing", writer.is_closing())
    writer.close()
    print("server: closing", writer.is_closing())


async def main():
    server = await asyncio.start_server(summing, "127.0.0.1", 18806)
    reader, writer = await asyncio.open_connection("127.0.0.1", 18806)
    writer.writelines([b"1\n", b"2\n", b"", b"39\n"])
    await asyncio.sleep(0.01)
    print("client: write_eof", writer.write_eof(), writer.write_eof())
    print("client:", await reader.readline())
    print("client:", await reader.readline())
    print("client:", await reader.readline(), reader.at_eof())
    print("client: closing", writer.is_closing())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    print("end")


asyncio.run(main())
