import asyncio


def factory():
    loop = asyncio.new_event_loop()
    print("made a loop")
    loop.slow_callback_duration = 5
    return loop


async def main():
    loop = asyncio.get_running_loop()
    return loop.get_debug(), loop.slow_callback_duration

print(asyncio.run(main(), loop_factory=factory))
print(asyncio.run(main(), debug=True))
print(asyncio.run(main(), debug=False))
print(asyncio.run(main(), debug=True, loop_factory=factory))
with asyncio.Runner(debug=True, loop_factory=factory) as runner:
    print("entered")
    print(runner.run(main()))
runner = asyncio.Runner()
print("lazy")
print(runner.run(main()))
runner.close()
runner.close()
print("closed")
try:
    asyncio.Runner(True)
except TypeError as e:
    print("TypeError:", e)
