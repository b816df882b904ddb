# Each policy remembers its own loop; None brings the usual policy back; abstract ones say that they lack a method.
import asyncio


class Telling(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print("new")
        return super().new_event_loop()

    def set_event_loop(self, loop):
        print("set", loop is None)
        super().set_event_loop(loop)


class Bare(asyncio.AbstractEventLoopPolicy):
    pass


async def main():
    print("running", asyncio.get_event_loop() is asyncio.get_running_loop())


def attempt(function, *args):
    try:
        print(function.__name__, function(*args))
    except (NotImplementedError, RuntimeError, TypeError) as error:
        print(function.__name__, repr(error))


asyncio.set_event_loop_policy(Telling())
asyncio.run(main())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
telling = asyncio.get_event_loop_policy()
print(telling.get_event_loop() is loop)

asyncio.set_event_loop_policy(None)
print(type(asyncio.get_event_loop_policy()).__name__, telling.get_event_loop() is loop)
asyncio.set_event_loop(None)
attempt(asyncio.get_event_loop)
asyncio.set_event_loop_policy(telling)
print(asyncio.get_event_loop() is loop)
loop.close()

asyncio.set_event_loop_policy(Bare())
attempt(asyncio.new_event_loop)
attempt(asyncio.set_event_loop, None)
attempt(asyncio.get_child_watcher)
attempt(asyncio.set_event_loop_policy, 5)
