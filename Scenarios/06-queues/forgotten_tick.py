# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The box that nobody ticked"
# goal = "join waits for one task_done for each item; forget one and it waits for ever."
# topic = "queues"
# level = "next steps"
# questions = ["All parcels are delivered. Why does the depot stay open?"]
# ///

import asyncio


async def courier(parcels):
    while True:
        parcel = await parcels.get()
        await asyncio.sleep(1)
        print("delivered:", parcel)
        if parcel != "the wet one":
            parcels.task_done()


async def main():
    parcels = asyncio.Queue()
    for parcel in ("the red one", "the wet one", "the big one"):
        parcels.put_nowait(parcel)
    worker = asyncio.create_task(courier(parcels), name="courier")
    await parcels.join()
    worker.cancel()
    print("the depot closes")


asyncio.run(main())
