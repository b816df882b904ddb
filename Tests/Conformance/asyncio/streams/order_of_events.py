"""Who is told first when several things happen on the network."""
import asyncio

PORT = 18810


async def handler(reader, writer):
    name = (await reader.readline()).decode().strip()
    print("handler of", name, asyncio.current_task().get_name())
    while line := await reader.readline():
        print("server <-", name, line.decode().strip())
        writer.write(line.upper())
    print("server: end of", name)
    writer.close()


async def client(name, rounds):
    print(name, "connects")
    reader, writer = await asyncio.open_connection("127.0.0.1", PORT)
    print(name, "is connected")
    writer.write(name.encode() + b"\n")
    for i in range(rounds):
        writer.write(f"{name}{i}\n".encode())
        print(name, "->", await reader.readline())
    print(name, "closes")
    writer.close()
    await writer.wait_closed()
    print(name, "has closed")


async def ticker():
    for i in range(6):
        print("tick", i)
        await asyncio.sleep(0)


async def main():
    server = await asyncio.start_server(handler, "127.0.0.1", PORT)
    print("main", asyncio.current_task().get_name())
    async with server, asyncio.TaskGroup() as group:
        for name, rounds in ("a", 2), ("b", 1), ("c", 3):
            group.create_task(client(name, rounds))
        group.create_task(ticker())
        asyncio.get_running_loop().call_soon(print, "called soon")
    print("done")


asyncio.run(main())
