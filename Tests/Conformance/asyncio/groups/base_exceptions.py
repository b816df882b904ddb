import asyncio


class Odd(BaseException):
    pass


async def odd():
    await asyncio.sleep(1)
    raise Odd("odd")


async def main():
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(odd())
            g.create_task(asyncio.sleep(5))
    except BaseExceptionGroup as eg:
        print(type(eg).__name__, eg.exceptions)
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(asyncio.sleep(5))
            raise Odd("body")
    except BaseExceptionGroup as eg:
        print(type(eg).__name__, eg.exceptions)
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(asyncio.sleep(5))
            raise KeyboardInterrupt("body")
    except KeyboardInterrupt as e:
        print(repr(e))
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(asyncio.sleep(5))
            raise asyncio.CancelledError("body")
    except asyncio.CancelledError as e:
        print(repr(e))
    async with asyncio.TaskGroup() as g:
        t = g.create_task(asyncio.sleep(5))
        await asyncio.sleep(1)
        t.cancel()
    print("a cancelled child is no error", t.cancelled())

asyncio.run(main())
