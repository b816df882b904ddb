# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Every task wears its own name tag"
# goal = "A task gets a copy of the context at the moment it is created."
# topic = "tasks"
# level = "further on"
# questions = ["The tag is changed after the first guide has set out. Which tag does that guide wear?"]
# ///

import asyncio
import contextvars

language = contextvars.ContextVar("language", default="none")


async def guide():
    await asyncio.sleep(1)
    print("this tour is in", language.get())
    language.set("sign language")


async def main():
    language.set("Danish")
    first = asyncio.create_task(guide())
    language.set("Welsh")
    second = asyncio.create_task(guide())
    await asyncio.gather(first, second)
    print("the office still speaks", language.get())


asyncio.run(main())
