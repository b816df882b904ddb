# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Bakers and sellers"
# goal = "A queue joins who makes and who sells; one closing sign for each seller ends the day."
# topic = "queues"
# level = "first steps"
# questions = ["Two sellers share one shelf. Who gets the third loaf?"]
# ///

import asyncio

CLOSED = None


async def baker(sort, shelf, loaves):
    for n in range(1, loaves + 1):
        await asyncio.sleep(2)
        await shelf.put(f"{sort} {n}")
    print(f"{sort} baker: done for today")


async def seller(name, shelf, minutes):
    sold = 0
    while (loaf := await shelf.get()) is not CLOSED:
        await asyncio.sleep(minutes)
        sold += 1
        print(f"{name} sold {loaf}")
    return name, sold


async def main():
    shelf = asyncio.Queue()
    sellers = [asyncio.create_task(seller(*who)) for who in (("Olga", shelf, 3), ("Piet", shelf, 5))]
    await asyncio.gather(baker("rye", shelf, 3), baker("wheat", shelf, 3))
    for _ in sellers:
        await shelf.put(CLOSED)
    for name, sold in await asyncio.gather(*sellers):
        print(f"{name}: {sold} loaves")


asyncio.run(main())
