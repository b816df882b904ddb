"""readline(), readuntil() and the limit of a reader."""
import asyncio


async def sender(reader, writer):
    writer.write(b"short\n" + b"x" * 30 + b"\nnext\n")
    await asyncio.sleep(0.02)
    writer.write(b"y" * 200)
    await asyncio.sleep(0.02)
    writer.write(b"\ntail;end|" + b"z" * 150 + b"ended")
    writer.close()


async def attempt(what, coroutine):
    try:
        print(f"{what:28} {await coroutine!r}")
    except asyncio.LimitOverrunError as e:
        print(f"{what:28} LimitOverrunError: {e} (consumed {e.consumed})")
    except (ValueError, asyncio.IncompleteReadError) as e:
        print(f"{what:28} {type(e).__name__}: {e}")


async def main():
    server = await asyncio.start_server(sender, "127.0.0.1", 18813)
    reader, writer = await asyncio.open_connection("127.0.0.1", 18813, limit=16)
    await asyncio.sleep(0.01)
    await attempt("readline", reader.readline())
    await attempt("readuntil, too long", reader.readuntil(b"\n"))
    await attempt("readuntil, again", reader.readuntil())
    await attempt("readline drops it", reader.readline())
    await attempt("readline", reader.readline())
    await attempt("readline without end", reader.readline())
    await asyncio.sleep(0.1)
    await attempt("read some", reader.read(1))
    await attempt("readuntil of several", reader.readuntil((b"|", b"\n", b";")))
    await attempt("readuntil of two bytes", reader.readuntil(b"d|"))
    await attempt("readexactly over the limit", reader.readexactly(150))
    await attempt("readuntil of several", reader.readuntil((b"ded", b"nd", b"ded")))
    await attempt("readuntil nothing", reader.readuntil(b""))
    await attempt("readuntil no choice", reader.readuntil(()))
    await attempt("readexactly negative", reader.readexactly(-1))
    await attempt("readexactly zero", reader.readexactly(0))
    await attempt("readuntil at the end", reader.readuntil(b"."))
    await attempt("readline at the end", reader.readline())
    writer.close()
    await writer.wait_closed()
    server.close()
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as e:
        print(e)


asyncio.run(main())
