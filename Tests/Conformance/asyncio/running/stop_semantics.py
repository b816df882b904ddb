import asyncio


async def ticker(n):
    for i in range(n):
        print("tick", i)
        await asyncio.sleep(0)
    return "ticked"

loop = asyncio.new_event_loop()
task = loop.create_task(ticker(5))
for _ in range(3):
    loop.stop()
    loop.run_forever()
    print("pass over", task.done())
loop.call_soon(loop.stop)
loop.run_forever()
print("stop from a callback:", task.done())
print(loop.run_until_complete(task))


def outer():
    print("outer")
    loop.call_soon(lambda: print("inner runs in the next pass only"))
    loop.stop()

loop.call_soon(outer)
loop.run_forever()
print("between")
loop.stop()
loop.run_forever()
loop.close()
