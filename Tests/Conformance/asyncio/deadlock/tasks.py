import asyncio

tasks = []


async def waits_for(n):
    await asyncio.sleep(1)
    print(n, "awaits the next")
    await tasks[(n + 1) % 3]


async def main():
    tasks.extend(asyncio.create_task(waits_for(n), name=f"t{n}") for n in range(3))
    await asyncio.wait(tasks)

asyncio.run(main())
