import asyncio


async def background(name):
    try:
        await asyncio.sleep(100)
    finally:
        print(name, "is cleaned up")


async def agen():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


async def main(n):
    asyncio.create_task(background(f"background {n}"))
    async for x in agen():
        print("first", x)
        break
    await asyncio.sleep(1)
    return n


print(asyncio.run(main(1)))
with asyncio.Runner() as runner:
    print(runner.run(main(2)))
    print(runner.run(main(3)), runner.get_loop().time())
loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(1, "by hand", )))
loop.call_later(2, loop.stop)
loop.run_forever()
print(loop.time(), loop.is_running(), loop.is_closed())
loop.close()
print(loop.is_closed())
c = main(4)
try:
    loop.run_until_complete(c)
except RuntimeError as e:
    print(e)
c.close()
try:
    asyncio.run("nothing")
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
