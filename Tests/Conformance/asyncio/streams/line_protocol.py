"""A small key-value store that speaks lines."""
import asyncio


class Store:
    def __init__(self):
        self.data = {}

    def execute(self, line):
        match line.split():
            case ["SET", key, value]:
                self.data[key] = value
                return "OK"
            case ["GET", key]:
                return self.data.get(key, "NONE")
            case ["DEL", key]:
                return "OK" if self.data.pop(key, None) else "NONE"
            case ["COUNT"]:
                return str(len(self.data))
            case _:
                return "ERROR unknown command"

    async def handle(self, reader, writer):
        while True:
            line = await reader.readline()
            if not line or line.strip() == b"QUIT":
                break
            answer = self.execute(line.decode())
            print(f"  {line!r} -> {answer}")
            writer.write(answer.encode() + b"\r\n")
            await writer.drain()
        writer.close()


async def client(name, *commands):
    reader, writer = await asyncio.open_connection("127.0.0.1", 18802)
    for command in commands:
        writer.write(command.encode() + b"\n")
        answer = await reader.readline()
        print(name, command, "=>", answer.decode().rstrip())
    writer.write(b"QUIT\n")
    print(name, "rest:", await reader.read())
    writer.close()
    await writer.wait_closed()


async def main():
    store = Store()
    server = await asyncio.start_server(store.handle, "127.0.0.1", 18802)
    async with server:
        await client("A", "SET x 1", "SET y 2", "GET x", "COUNT")
        await asyncio.gather(client("B", "DEL x", "GET x", "what"), client("C", "GET y", "COUNT"))
    print(store.data)


asyncio.run(main())
