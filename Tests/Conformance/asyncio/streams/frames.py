"""Messages with their length in front, sent in pieces that do not fit the frames."""
import asyncio


def frame(text):
    data = text.encode()
    return len(data).to_bytes(4, "big") + data


async def read_frame(reader):
    try:
        head = await reader.readexactly(4)
    except asyncio.IncompleteReadError as e:
        if e.partial:
            raise
        return None
    return await reader.readexactly(int.from_bytes(head, "big"))


async def serve(reader, writer):
    count = 0
    try:
        while (data := await read_frame(reader)) is not None:
            count += 1
            print("server got", len(data), "bytes:", data[:20])
    except asyncio.IncompleteReadError as e:
        print("server:", type(e).__name__, e, e.partial, e.expected)
    print("server: end after", count, "frames")
    writer.write(frame(f"{count} frames"))
    writer.close()


async def send(pieces):
    reader, writer = await asyncio.open_connection("127.0.0.1", 18803)
    for piece in pieces:
        writer.write(piece)
        await asyncio.sleep(0.01)
    writer.write_eof()
    print("client got", await read_frame(reader), await read_frame(reader))
    writer.close()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 18803):
        whole = frame("one") + frame("") + frame("three" * 40)
        await send([whole])
        await send([whole[i:i + 7] for i in range(0, 40, 7)] + [whole[42:]])
        await send([frame("good"), frame("cut off")[:6]])
        await send([b"\0\0"])
        await send([])


asyncio.run(main())
