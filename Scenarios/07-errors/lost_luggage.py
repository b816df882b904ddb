# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Three complaints in one envelope"
# goal = "A TaskGroup collects what went wrong in an exception group; except* takes it out by kind."
# topic = "errors"
# level = "next steps"
# questions = ["Three travellers complain at the same moment. How many except* blocks run?"]
# ///

import asyncio


async def check(traveller, complaint):
    await asyncio.sleep(1)
    if complaint is not None:
        raise complaint
    print(traveller, "has everything")


async def main():
    try:
        async with asyncio.TaskGroup() as desk:
            desk.create_task(check("Anna", KeyError("suitcase")))
            desk.create_task(check("Bert", None))
            desk.create_task(check("Carla", ValueError("wrong tag")))
            desk.create_task(check("Dirk", KeyError("umbrella")))
    except* KeyError as lost:
        print("lost:", [error.args[0] for error in lost.exceptions])
    except* ValueError as odd:
        print("odd:", [str(error) for error in odd.exceptions])
    print("the desk closes")


asyncio.run(main())
