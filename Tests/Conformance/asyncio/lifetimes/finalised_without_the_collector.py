import asyncio
import gc
# As `finalised_at_the_end`, but the collector is off: all is finalised in the order in which it was made.
gc.disable()


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("deleted:", self.name, last is not None)


def generator(name):
    try:
        yield name
    finally:
        print("closed:", name, last is not None)


async def waits(name):
    kept = Noisy(name)
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("closed:", name)


async def main():
    loop.set_exception_handler(lambda loop, context: print(context["message"], context["task"].get_name()))
    for name in "task 1", "task 2":
        tasks.append(asyncio.create_task(waits(name), name=name))
    await asyncio.sleep(1)
    coroutine.send(None)
    print("main ends")


circle = Noisy("circle")
circle.itself = circle
del circle
b = Noisy("b, made first")
a = Noisy("a")
g, h = generator("g"), generator("h")
next(h)
next(g)
coroutine = waits("coroutine")
tasks = []
another = Noisy("another circle")
another.itself = another
del another
last = Noisy("last")
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("the program ends")
