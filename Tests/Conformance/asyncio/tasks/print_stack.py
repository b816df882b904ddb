import asyncio
import sys


async def work(fail):
    await asyncio.sleep(1)
    if fail:
        raise ValueError("broken")


async def main():
    t = asyncio.create_task(work(False), name="good")
    await asyncio.sleep(0)
    t.print_stack(file=sys.stdout)
    await t
    t.print_stack(file=sys.stdout)
    b = asyncio.create_task(work(True), name="bad")
    await asyncio.wait([b])
    b.print_stack(file=sys.stdout)
    print(len(b.get_stack()))

asyncio.run(main())
