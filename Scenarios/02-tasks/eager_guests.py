# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Guests who come in before they are asked twice"
# goal = "An eager task runs its first stretch inside create_task, before its creator goes on."
# topic = "tasks"
# level = "further on"
# questions = ["The same party twice: which line changes its place?"]
# ///

import asyncio


async def guest(name):
    print(f"  {name} is at the door")
    await asyncio.sleep(1)
    print(f"  {name} sits down")


async def party():
    tasks = []
    for name in ("Kim", "Lee"):
        print("inviting", name)
        tasks.append(asyncio.create_task(guest(name)))
    print("all invited")
    await asyncio.gather(*tasks)


async def main():
    print("-- as usual")
    await party()
    print("-- eager")
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    await party()


asyncio.run(main())
