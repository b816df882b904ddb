import asyncio


async def main(n):
    print("main", n, asyncio.get_running_loop().is_running())
    return n * 10


print(asyncio.run(main(1)))
print(asyncio.run(main(2)))
try:
    asyncio.run(main)
except (TypeError, ValueError) as e:
    print(type(e).__name__, str(e).split(" at ")[0])
try:
    asyncio.run(42)
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)


async def nested():
    c = main(3)
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print("RuntimeError:", e)
    c.close()
    c = main(4)
    loop = asyncio.get_running_loop()
    try:
        loop.run_until_complete(c)
    except RuntimeError as e:
        print("RuntimeError:", e)
    try:
        loop.close()
    except RuntimeError as e:
        print("RuntimeError:", e)
    other = asyncio.new_event_loop()
    try:
        other.run_until_complete(c)
    except RuntimeError as e:
        print("RuntimeError:", e)
    c.close()
    other.close()

asyncio.run(nested())
