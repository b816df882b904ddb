# The frames that an error keeps lead to that of run_until_complete, which names the main task, and to that which cancels the
# tasks that are left: so an error and the loop's frames can hold each other until the program ends.
import asyncio


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone:", self.name)


async def fails():
    thing = Thing("failed main")
    await asyncio.sleep(1)
    raise LookupError("main")


async def sleeper(name):
    thing = Thing(name)
    await asyncio.sleep(10)


async def leaves_one():
    task = asyncio.create_task(sleeper("left over"))
    await asyncio.sleep(1)


async def cancels_one():
    task = asyncio.create_task(sleeper("cancelled"))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])


async def answers_an_error():
    thing = Thing("answered")
    try:
        await asyncio.wait_for(asyncio.sleep(10), 1)
    except TimeoutError as e:
        return e


async def is_fine():
    thing = Thing("fine")
    await asyncio.sleep(1)


for main in fails, leaves_one, cancels_one, answers_an_error, is_fine:
    try:
        answer = asyncio.run(main())
        print(main.__name__, "is over:", repr(answer))
    except LookupError as e:
        print("caught", repr(e))
    answer = None
    print("next")

loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(fails())
except LookupError as e:
    print("caught", repr(e))
print("closing")
loop.close()
print("end")
