"""An exception in a handler goes to the loop's exception handler, and closes the connection."""
import asyncio


def on_error(loop, context):
    print("exception handler:", context["message"])
    print("  ", repr(context["exception"]))
    print("  keys", sorted(context))
    print("  transport closing:", context["transport"].is_closing())


async def handler(reader, writer):
    number = int(await reader.readline())
    writer.write(f"{100 // number}\n".encode())
    await writer.drain()


def plain_handler(reader, writer):
    print("plain function called", type(reader).__name__, type(writer).__name__)
    writer.write(b"from a plain function\n")
    writer.close()


async def ask(port, text):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(text)
    print("client:", await reader.readline(), "then", await reader.read())
    writer.close()
    await writer.wait_closed()


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    server = await asyncio.start_server(handler, "127.0.0.1", 18812)
    await ask(18812, b"7\n")
    await ask(18812, b"0\n")
    await ask(18812, b"seven\n")
    server.close()
    await server.wait_closed()
    server = await asyncio.start_server(plain_handler, "127.0.0.1", 18812)
    await ask(18812, b"")
    server.close()
    await server.wait_closed()


asyncio.run(main())
