import asyncio


async def fails():
    raise ValueError("fails")


async def main():
    try:
        async with asyncio.TaskGroup() as g:
            t = g.create_task(fails())
            try:
                await t
            except ValueError as e:
                print("awaited in the body:", e)
            print("cancelling", asyncio.current_task().cancelling())
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print("the group cancels its body all the same")
                raise
    except* ValueError as eg:
        print(eg.exceptions)
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(fails())
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print("swallowed by the body")
            await asyncio.sleep(2)
            print("the body goes on", asyncio.current_task().cancelling())
    except* ValueError as eg:
        print(eg.exceptions, asyncio.get_running_loop().time())

asyncio.run(main())
