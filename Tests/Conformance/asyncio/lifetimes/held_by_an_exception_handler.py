import asyncio
# The loop that was set outlives the modules, and its exception handler knows the names of the program: all that these lead to
# stays as it is when the program ends, and nobody hears of it.  What nobody can reach any more is closed all the same.


class Noisy:
    def __del__(self):
        print("deleted")


async def waits(name):
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("closed:", name)


async def circle():
    itself = asyncio.current_task()
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("closed: the circle", itself.get_name())


async def main(handler):
    asyncio.get_running_loop().set_exception_handler(handler)
    tasks.append(asyncio.create_task(waits("in the list"), name="listed"))
    asyncio.create_task(circle(), name="alone")
    await asyncio.sleep(1)


def begin(handler):
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.run_until_complete(main(handler))
    loop.close()


tasks = []
noisy = Noisy()
begin(None)
begin(lambda loop, context: print("handler:", context["message"]))
print("the program ends")
