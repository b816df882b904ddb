import asyncio


async def interrupted():
    try:
        await asyncio.sleep(1)
        raise KeyboardInterrupt("pressed")
    finally:
        print("finally of the main task")


async def background():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("background cancelled")
        raise


async def main():
    task = asyncio.create_task(background())
    await interrupted()

try:
    asyncio.run(main())
except KeyboardInterrupt as e:
    print(repr(e))
with asyncio.Runner() as runner:
    try:
        runner.run(main())
    except KeyboardInterrupt as e:
        print("again", repr(e))

    async def after():
        return len(asyncio.all_tasks())
    print(runner.run(after()))
