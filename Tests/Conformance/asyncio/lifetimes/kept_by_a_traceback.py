# An exception keeps the frames that it passed through, and these keep what only they knew.
import asyncio


async def numbers(name):
    try:
        for n in range(3):
            yield n
    finally:
        print("  closed", name)


async def fails(name):
    a = numbers(name)
    print("  first", name, await anext(a))
    raise ValueError(name)


async def recovers(name):
    a = numbers(name)
    try:
        await anext(a)
        raise KeyError(name)
    except KeyError as e:
        return e


async def main():
    print("caught at once")
    try:
        await fails("one")
    except ValueError as e:
        print("  in the handler", e)
    await asyncio.sleep(0)
    print("after the handler")
    await asyncio.sleep(0)

    print("kept by a task")
    task = asyncio.create_task(fails("two"))
    await asyncio.wait([task])
    await asyncio.sleep(1)
    print("the task goes")
    print("  ", task.exception())
    del task
    await asyncio.sleep(1)

    print("kept by a name")
    error = await recovers("three")
    await asyncio.sleep(1)
    print("without its traceback")
    error = error.with_traceback(None)
    await asyncio.sleep(1)

    print("kept until the end")
    errors = await asyncio.gather(fails("four"), fails("five"), return_exceptions=True)
    print("  ", errors)
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
print("the loop is closed")
