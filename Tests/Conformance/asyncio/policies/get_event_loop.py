import asyncio

try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print("RuntimeError:", e)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)


async def main():
    print(asyncio.get_event_loop() is asyncio.get_running_loop())
    asyncio.set_event_loop(None)
    print(asyncio.get_event_loop() is asyncio.get_running_loop())

loop.run_until_complete(main())
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print("RuntimeError:", e)
loop.close()
asyncio.run(main())
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print("RuntimeError:", e)
asyncio.set_event_loop(asyncio.new_event_loop())
print(asyncio.get_event_loop().is_closed())
asyncio.get_event_loop().close()
try:
    asyncio.set_event_loop(42)
except TypeError as e:
    print("TypeError:", e)
