# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "What a shield protects"
# goal = "shield keeps the inner task alive; whoever waited for it is cancelled all the same."
# topic = "cancellation"
# level = "further on"
# questions = ["The visitor leaves after 2 minutes. Does the restorer finish the vase?"]
# ///

import asyncio


async def restore(what):
    await asyncio.sleep(5)
    print(f"restorer: the {what} is whole again")
    return what


async def visitor(work):
    try:
        print("visitor sees", await asyncio.shield(work))
    except asyncio.CancelledError:
        print("visitor: must go")
        raise


async def main():
    work = asyncio.create_task(restore("vase"), name="restorer")
    watching = asyncio.create_task(visitor(work), name="visitor")
    await asyncio.sleep(2)
    watching.cancel()
    await asyncio.wait([watching])
    print("visitor cancelled:", watching.cancelled(), " work done:", work.done())
    print("museum receives the", await work)


asyncio.run(main())
