"""A server that cancels its handlers, and what their clients see."""
import asyncio

tasks = []


async def handler(reader, writer):
    tasks.append(asyncio.current_task())
    name = await reader.readline()
    try:
        print("handler waits for", name)
        await reader.readline()
        print("never printed")
    except asyncio.CancelledError:
        print("handler cancelled for", name)
        if name == b"polite\n":
            writer.write(b"sorry\n")
            await writer.drain()
        raise
    finally:
        print("handler cleans up", name)


async def client(name):
    reader, writer = await asyncio.open_connection("127.0.0.1", 18811)
    writer.write(name)
    print("client", name, "got", await reader.read())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handler, "127.0.0.1", 18811)
    clients = [asyncio.create_task(client(name)) for name in (b"polite\n", b"rude\n")]
    await asyncio.sleep(0.05)
    for task in tasks:
        print("cancel", task.cancel())
    await asyncio.gather(*clients)
    print([task.cancelled() for task in tasks])
    server.close()
    await server.wait_closed()


asyncio.run(main())
