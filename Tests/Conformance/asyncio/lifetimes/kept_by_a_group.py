# A group of errors and the frame that raised it hold each other, and with them all frames that it passed.
import asyncio
async def gen():
    try:
        yield 1
    finally:
        print("gen ends")
async def w4():
    async with asyncio.TaskGroup() as g:
        a = gen()
        await a.asend(37)
async def w3():
    try:
        await w4()
    except BaseException as e:
        pass
    print("after")
    await asyncio.sleep(0)
async def main():
    await w3()
    print("end")
asyncio.run(main())
