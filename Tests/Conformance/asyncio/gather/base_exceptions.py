import asyncio


class Stop(BaseException):
    pass


async def fail():
    await asyncio.sleep(1)
    raise Stop("base")


async def main():
    r = await asyncio.gather(fail(), asyncio.sleep(2, "ok"), return_exceptions=True)
    print(r)
    try:
        await asyncio.gather(fail(), asyncio.sleep(2, "ok"))
    except Stop as e:
        print(repr(e))

asyncio.run(main())


async def leaves():
    async def quits():
        await asyncio.sleep(1)
        raise SystemExit(5)
    try:
        await asyncio.gather(quits(), asyncio.sleep(3))
    except BaseException as e:
        print("main got", repr(e))
        raise

try:
    asyncio.run(leaves())
except SystemExit as e:
    print("SystemExit", e.code)
