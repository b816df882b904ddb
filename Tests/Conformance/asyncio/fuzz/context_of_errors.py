# What a CancelledError has as its context: what is handled where it is raised.
import asyncio


def chain(e):
    text = repr(e)
    while e.__context__ is not None:
        e = e.__context__
        text += " during " + repr(e)
    return text


async def watched(awaitable):
    try:
        await awaitable
    except BaseException as e:
        print(chain(e))


async def notified(condition):
    async with condition:
        await condition.wait()


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(watched(notified(condition)))
    await asyncio.sleep(0)
    async with condition:
        task.cancel("while waiting")
        await asyncio.sleep(0)
        task.cancel("while acquiring")
        await asyncio.sleep(0)
        task.cancel("once more")
        await asyncio.sleep(0)
    await task


async def leaves(error):
    background = [asyncio.create_task(watched(asyncio.sleep(9))), asyncio.create_task(watched(asyncio.Event().wait()))]
    await asyncio.sleep(0)
    raise error


asyncio.run(main())
for error in ValueError("left"), SystemExit(3):
    try:
        asyncio.run(leaves(error))
    except BaseException as e:
        print(chain(e))
