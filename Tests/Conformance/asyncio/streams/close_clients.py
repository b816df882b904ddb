"""Server.close_clients() and abort_clients()."""
import asyncio


async def handler(reader, writer):
    try:
        print("handler got", await reader.read())
        await writer.drain()
        print("handler: drained")
    except ConnectionError as e:
        print("handler:", type(e).__name__, e)


async def client(port, name):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        print(name, "got", await reader.read())
    except ConnectionError as e:
        print(name, type(e).__name__)
    writer.close()
    try:
        await writer.wait_closed()
    except ConnectionError as e:
        print(name, type(e).__name__)


async def main():
    for port, how in (18820, "close_clients"), (18821, "abort_clients"):
        server = await asyncio.start_server(handler, "127.0.0.1", port)
        task = asyncio.create_task(client(port, how))
        await asyncio.sleep(0.05)
        server.close()
        waiting = asyncio.create_task(server.wait_closed())
        await asyncio.sleep(0.02)
        print("waits:", not waiting.done())
        getattr(server, how)()
        await waiting
        await task
        print(how, "done")


asyncio.run(main())
