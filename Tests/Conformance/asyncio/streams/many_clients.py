"""Fifty clients at once, and one counter."""
import asyncio

active = peak = served = 0


async def handler(reader, writer):
    global active, peak, served
    active += 1
    peak = max(peak, active)
    n = int(await reader.readline())
    await asyncio.sleep(0.05)
    writer.write(f"{n} squared is {n * n}\n".encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    active -= 1
    served += 1


async def client(n):
    reader, writer = await asyncio.open_connection("127.0.0.1", 18809)
    writer.write(b"%d\n" % n)
    line = await reader.readline()
    writer.close()
    await writer.wait_closed()
    return line.decode().strip()


async def main():
    server = await asyncio.start_server(handler, "127.0.0.1", 18809)
    async with server:
        answers = await asyncio.gather(*[client(n) for n in range(50)])
        await asyncio.sleep(0.05)
    for answer in answers[::7]:
        print(answer)
    print(len(answers), "peak", peak, "served", served, "active", active)


asyncio.run(main())
