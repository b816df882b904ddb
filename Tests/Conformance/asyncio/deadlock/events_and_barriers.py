import asyncio


async def waits(event):
    await event.wait()


async def meets(barrier):
    print("waiting", barrier.n_waiting)
    await barrier.wait()


async def main():
    event, barrier = asyncio.Event(), asyncio.Barrier(3)
    await asyncio.gather(waits(event), meets(barrier), meets(barrier))

asyncio.run(main())
