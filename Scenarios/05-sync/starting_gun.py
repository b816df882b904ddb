# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The gun and the whistle"
# goal = "An Event stays set; a Condition wakes only those who are waiting at that moment."
# topic = "sync"
# level = "further on"
# questions = ["One swimmer comes late to each start. Which one never swims?"]
# ///

import asyncio


async def on_gun(name, late, gun):
    await asyncio.sleep(late)
    await gun.wait()
    print(f"gun: {name} swims")


async def on_whistle(name, late, whistle):
    await asyncio.sleep(late)
    async with whistle:
        await whistle.wait()
    print(f"whistle: {name} swims")


async def main():
    gun, whistle = asyncio.Event(), asyncio.Condition()
    async with asyncio.TaskGroup() as race:
        for name, late in (("Ida", 0), ("Jon", 2)):
            race.create_task(on_gun(name, late, gun))
        lanes = [asyncio.create_task(on_whistle(n, t, whistle)) for n, t in (("Kai", 0), ("Liv", 2))]
        await asyncio.sleep(1)
        gun.set()
        async with whistle:
            whistle.notify_all()
    done, pending = await asyncio.wait(lanes, timeout=10)
    print(f"{len(done)} heard the whistle, {len(pending)} still waits")


asyncio.run(main())
