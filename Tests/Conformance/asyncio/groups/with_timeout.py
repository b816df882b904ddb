import asyncio


async def slow(n):
    try:
        await asyncio.sleep(n)
        print("slow", n)
    except asyncio.CancelledError:
        print("slow", n, "cancelled")
        raise


async def main():
    try:
        async with asyncio.timeout(2):
            async with asyncio.TaskGroup() as g:
                for n in (1, 2, 3):
                    g.create_task(slow(n))
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))
    try:
        async with asyncio.TaskGroup() as g:
            async with asyncio.timeout(1):
                g.create_task(slow(2))
                await asyncio.sleep(5)
    except ExceptionGroup as eg:
        print(repr(eg))

asyncio.run(main())
