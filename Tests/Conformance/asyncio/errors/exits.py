import asyncio


async def child():
    await asyncio.sleep(1)
    raise SystemExit("from a child")


async def other():
    try:
        await asyncio.sleep(10)
    finally:
        print("other is cancelled at the end")


async def main():
    t = asyncio.create_task(other())
    c = asyncio.create_task(child())
    try:
        await asyncio.sleep(5)
    finally:
        print("main is cancelled too", asyncio.current_task().cancelling())

try:
    asyncio.run(main())
except SystemExit as e:
    print("SystemExit", e.code)


async def interrupted():
    await asyncio.sleep(1)
    raise KeyboardInterrupt

try:
    asyncio.run(interrupted())
except KeyboardInterrupt as e:
    print(repr(e))

asyncio.run(main())
