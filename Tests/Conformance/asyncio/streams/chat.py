"""A chat room: what one says, all others hear."""
import asyncio

rooms = {}


async def serve(reader, writer):
    name = (await reader.readline()).decode().strip()
    print(f"[{name} joins]")
    await tell_all(name, "has joined")
    rooms[name] = writer
    try:
        async for line in reader:
            await tell_all(name, line.decode().strip())
    finally:
        del rooms[name]
        print(f"[{name} leaves]")
        await tell_all(name, "has left")
        writer.close()
        await writer.wait_closed()


async def tell_all(sender, text):
    for name, writer in rooms.items():
        if name != sender:
            writer.write(f"<{sender}> {text}\n".encode())
            await writer.drain()


async def hear(name, reader):
    async for line in reader:
        print(f"{name:5} hears {line.decode().strip()}")


async def person(name, delay, *sentences):
    await asyncio.sleep(delay)
    reader, writer = await asyncio.open_connection("127.0.0.1", 18801)
    writer.write(name.encode() + b"\n")
    hearing = asyncio.create_task(hear(name, reader))
    for sentence in sentences:
        await asyncio.sleep(0.5)
        writer.write(sentence.encode() + b"\n")
    await asyncio.sleep(1.2)
    writer.write_eof()
    await hearing
    writer.close()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 18801):
        await asyncio.gather(
            person("Ann", 0, "hi", "anyone here?", "ah, there you are"),
            person("Bob", 0.75, "hello Ann", "how are you?"),
            person("Cleo", 1.1, "hello both"))


asyncio.run(main())
