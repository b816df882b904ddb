"""Server.close(), wait_closed() and clients that are still there."""
import asyncio


async def handler(reader, writer):
    print("handler: starts")
    line = await reader.readline()
    print("handler: got", line)
    writer.write(b"bye\n")
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(handler, "127.0.0.1", 18807)
    reader, writer = await asyncio.open_connection("127.0.0.1", 18807)
    await asyncio.sleep(0.02)
    server.close()
    server.close()
    print("closed:", server.is_serving(), server.sockets)
    waiting = asyncio.create_task(server.wait_closed())
    await asyncio.sleep(0.02)
    print("still waits:", not waiting.done())
    try:
        await asyncio.open_connection("127.0.0.1", 18807)
    except ConnectionRefusedError as e:
        print("new connection:", e, e.errno)
    writer.write(b"please\n")
    print("client:", await reader.readline())
    await waiting
    print("wait_closed() is over")
    print("client:", await reader.read())
    writer.close()
    await writer.wait_closed()
    await server.wait_closed()
    try:
        await server.serve_forever()
    except RuntimeError as e:
        print("RuntimeError:", str(e).startswith("server <Server sockets=()"), str(e)[-10:])


asyncio.run(main())
