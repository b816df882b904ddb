"""Clients that do not wait for ever."""
import asyncio


async def slow(reader, writer):
    for delay in (0.05, 0.15, 0.4):
        line = await reader.readline()
        if not line:
            break
        await asyncio.sleep(delay)
        writer.write(b"after %d ms: " % int(delay * 1000) + line)
    print("server: done")
    writer.close()


async def ask(writer, reader, text, limit):
    writer.write(text)
    try:
        return await asyncio.wait_for(reader.readline(), limit)
    except TimeoutError:
        return "timed out"


async def main():
    server = await asyncio.start_server(slow, "127.0.0.1", 18804)
    reader, writer = await asyncio.open_connection("127.0.0.1", 18804)
    print(await ask(writer, reader, b"one\n", 0.2))
    print(await ask(writer, reader, b"two\n", 0.05))
    print("late:", await reader.readline())
    try:
        async with asyncio.timeout(0.1):
            writer.write(b"three\n")
            print(await reader.readexactly(100))
    except TimeoutError:
        print("nothing yet")
    print("rest:", await reader.read())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    try:
        await asyncio.wait_for(reader.readline(), 0.1)
        print("end of stream comes at once")
    except TimeoutError:
        print("never")


asyncio.run(main())
