# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Nobody picks up"
# goal = "A bare future is done when somebody sets it. If nobody can, the program stands still."
# topic = "sync"
# level = "next steps"
# questions = ["The first caller is lucky. Who could help the second?"]
# ///

import asyncio


async def main():
    loop = asyncio.get_running_loop()

    answer = loop.create_future()
    loop.call_later(3, answer.set_result, "hello?")
    print("first call:", await answer)

    silence = loop.create_future()
    print("second call: it rings ...")
    print(await silence)


asyncio.run(main())
