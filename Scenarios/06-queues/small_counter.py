# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "A counter for two plates"
# goal = "A bounded queue pushes back: put waits while the queue is full."
# topic = "queues"
# level = "next steps"
# questions = ["The cook makes a plate a minute, the waiter needs three. When is the fifth plate on the counter?"]
# ///

import asyncio


async def cook(counter, plates):
    clock = asyncio.get_running_loop().time
    for n in range(1, plates + 1):
        await asyncio.sleep(1)
        await counter.put(n)
        print(f"{clock():4.0f} min: plate {n} on the counter ({counter.qsize()} there)")


async def waiter(counter):
    while True:
        plate = await counter.get()
        await asyncio.sleep(3)
        print(f"          plate {plate} served")
        counter.task_done()


async def main():
    counter = asyncio.Queue(maxsize=2)
    serving = asyncio.create_task(waiter(counter))
    await cook(counter, 6)
    await counter.join()
    serving.cancel()
    print("all served")


asyncio.run(main())
