# A timer that fired keeps its callback, and with it the iterator and what is done but was never taken: until the end.
import asyncio
import gc


async def fails(n, delay):
    await asyncio.sleep(delay)
    raise KeyError(n)


async def taken_in_time():
    for step in asyncio.as_completed([fails(1, 0), fails(2, 0)], timeout=5):
        try:
            await step
        except KeyError as e:
            print("taken", e)


async def left_early(timeout):
    async for task in asyncio.as_completed([fails(3, 0), fails(4, 0), asyncio.sleep(9)], timeout=timeout):
        print("first of three", task.done())
        break


async def main():
    gc.disable()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("complaint", context["message"], repr(context["exception"])))
    await taken_in_time()
    print("all taken", loop.time())
    await left_early(None)
    await asyncio.sleep(1)
    print("left without a timer", loop.time())
    await left_early(2)
    await asyncio.sleep(1)
    print("left before the timer", loop.time())
    await asyncio.sleep(4)
    print("left, and the timer fired", loop.time())


asyncio.run(main())
print("end")
