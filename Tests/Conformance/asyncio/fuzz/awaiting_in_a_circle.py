# Two tasks await each other; cancelling one goes round until the recursion ends.
import asyncio


async def first():
    try:
        await tasks[1]
    except asyncio.CancelledError as e:
        print("first", repr(e))


async def second():
    try:
        await tasks[0]
    except asyncio.CancelledError as e:
        print("second", repr(e))


async def main():
    tasks.append(asyncio.create_task(first()))
    tasks.append(asyncio.create_task(second()))
    await asyncio.sleep(1)
    try:
        print(tasks[0].cancel())
    except RecursionError as e:
        print("recursion:", e)
    print(tasks[0].cancelling() > 100, tasks[1].cancelling() > 100)
    await asyncio.sleep(1)
    print(tasks[0].done(), tasks[1].done())
    print("main ends")


tasks = []
try:
    asyncio.run(main())
except RecursionError as e:
    print("at the end:", e)
print("over")
