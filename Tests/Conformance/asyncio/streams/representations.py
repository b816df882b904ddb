"""How readers, writers, transports and servers show themselves."""
import asyncio
import re


def shown(thing):
    return re.sub(r"\d{5}\)", "PORT)", re.sub(r"fd=\d+", "fd=N", repr(thing)))


async def handler(reader, writer):
    print("handler:", shown(reader))
    print("handler:", shown(writer))
    await reader.read()


async def main():
    server = await asyncio.start_server(handler, "127.0.0.1", 18831, limit=1000)
    print(shown(server))
    print(shown(server.sockets[0]))
    reader, writer = await asyncio.open_connection("127.0.0.1", 18831)
    print(shown(writer.transport))
    print(shown(writer.get_extra_info("socket")))
    print(writer.get_extra_info("peername"), writer.get_extra_info("nothing"), writer.get_extra_info("x", "default"))
    print(writer.get_extra_info("sslcontext"), writer.get_extra_info("sockname")[0])
    await asyncio.sleep(0.01)
    reader.feed_data(b"12345")
    print(shown(reader))
    writer.transport.pause_reading()
    print(shown(writer.transport), writer.transport.is_reading())
    writer.transport.resume_reading()
    writer.close()
    print(shown(writer))
    await writer.wait_closed()
    print(shown(writer), shown(reader))
    server.close()
    print(shown(server), server.get_loop() is asyncio.get_running_loop())


asyncio.run(main())
