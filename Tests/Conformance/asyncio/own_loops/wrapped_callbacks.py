# A loop that calls what is scheduled itself: tasks step inside a function of the program.
import asyncio


class Counting(asyncio.SelectorEventLoop):
    turns = 0

    def call_soon(self, callback, *args, context=None):
        def turn():
            self.turns += 1
            return callback(*args)
        return super().call_soon(turn, context=context)


async def cook(dish, seconds):
    print("start", dish)
    await asyncio.sleep(seconds)
    print("serve", dish)
    return dish


async def main():
    print(await asyncio.gather(cook("soup", 2), cook("rice", 1)))
    late = asyncio.create_task(cook("cake", 9))
    await asyncio.sleep(0)
    late.cancel("closed")
    try:
        await late
    except asyncio.CancelledError as error:
        print(error.args)
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(repr(context["exception"])))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    return loop.turns


print(asyncio.run(main(), loop_factory=Counting))
