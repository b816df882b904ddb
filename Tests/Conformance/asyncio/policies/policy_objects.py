import asyncio

policy = asyncio.get_event_loop_policy()
print(isinstance(policy, asyncio.DefaultEventLoopPolicy), isinstance(policy, asyncio.AbstractEventLoopPolicy))
print(type(policy).__name__, policy is asyncio.get_event_loop_policy())
loop = policy.new_event_loop()
policy.set_event_loop(loop)
print(policy.get_event_loop() is loop, asyncio.get_event_loop() is loop)
loop.close()


class Counting(asyncio.DefaultEventLoopPolicy):
    made = 0

    def new_event_loop(self):
        Counting.made += 1
        print("new loop", Counting.made)
        return super().new_event_loop()


asyncio.set_event_loop_policy(Counting())


async def main():
    return type(asyncio.get_event_loop_policy()).__name__

print(asyncio.run(main()))
print(asyncio.run(main()))
print(Counting.made)
try:
    asyncio.set_event_loop_policy(3)
except TypeError as e:
    print("TypeError:", e)
asyncio.set_event_loop_policy(None)
print(type(asyncio.get_event_loop_policy()).__name__)
