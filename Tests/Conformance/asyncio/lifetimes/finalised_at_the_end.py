import asyncio
# When a program ends, everything it has left is finalised while all its names are still there: first the circles that nobody
# holds, then the rest, in the order of their making; only the coroutine of a task, which is older than the task, comes after.


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
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("closed:", name)


async def main():
    for name in "task 1", "task 2":
        tasks.append(asyncio.create_task(waits(name)))
    await asyncio.sleep(1)
    coroutine.send(None)
    print("main ends")


circle = Noisy("circle")
circle.itself = circle
del circle
b = Noisy("b, made first")
_hidden = Noisy("hidden")
a = Noisy("a")
g, h = generator("g"), generator("h")
next(h)
next(g)
coroutine = waits("coroutine")
tasks = []
a, b = b, a
another = Noisy("another circle")
another.itself = another
del another
last = Noisy("last")
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("the program ends")
