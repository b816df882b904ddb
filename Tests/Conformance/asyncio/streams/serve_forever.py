"""serve_forever() until somebody cancels it."""
import asyncio


async def handler(reader, writer):
    print("served", (await reader.readline()).decode().strip())
    writer.close()


async def visit(text):
    _, writer = await asyncio.open_connection("127.0.0.1", 18819)
    writer.write(text + b"\n")
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handler, "127.0.0.1", 18819, start_serving=False)
    print("serving:", server.is_serving())
    try:
        await visit(b"nobody there yet")
    except ConnectionRefusedError:
        print("refused")
    async with server:
        forever = asyncio.create_task(server.serve_forever(), name="forever")
        await asyncio.sleep(0)
        print("serving:", server.is_serving())
        try:
            await server.serve_forever()
        except RuntimeError as e:
            print("RuntimeError:", str(e).endswith("is already being awaited on serve_forever()"))
        await visit(b"first")
        await visit(b"second")
        await asyncio.sleep(0.05)
        print("cancel", forever.cancel())
        try:
            await forever
        except asyncio.CancelledError:
            print("cancelled; serving:", server.is_serving())
    server = await asyncio.start_server(handler, "127.0.0.1", 18819)
    forever = asyncio.create_task(server.serve_forever())
    asyncio.get_running_loop().call_later(0.05, server.close)
    try:
        await forever
    except asyncio.CancelledError:
        print("close() cancels serve_forever()")


asyncio.run(main())
