# A runner tells the policy of its loop, once, and takes it back at the end; methods may be put on the policy itself.
import asyncio
from unittest import mock


class Telling(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print("new_event_loop")
        return super().new_event_loop()

    def set_event_loop(self, loop):
        print("set_event_loop", "None" if loop is None else type(loop).__name__)
        super().set_event_loop(loop)


async def main():
    await asyncio.sleep(0)
    return 42

asyncio.set_event_loop_policy(Telling())
print(asyncio.run(main()))
with asyncio.Runner() as runner:
    print(runner.run(main()), runner.run(main()))
print("own factory")
with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
    print(runner.run(main()))

policy = asyncio.get_event_loop_policy()
policy.set_event_loop = mock.Mock()
print(asyncio.run(main()), policy.set_event_loop.call_count)
print([call.args[0] is None for call in policy.set_event_loop.call_args_list])
asyncio.set_event_loop_policy(None)
