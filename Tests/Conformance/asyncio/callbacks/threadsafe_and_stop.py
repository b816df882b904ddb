import asyncio

loop = asyncio.new_event_loop()
order = []
loop.call_soon_threadsafe(order.append, "threadsafe")
loop.call_soon(order.append, "soon")
loop.call_later(0, order.append, "later 0")
loop.call_at(loop.time(), order.append, "at now")
loop.call_soon(loop.stop)
loop.run_forever()
print(order)


async def coro():
    order.append("coro")

task = loop.create_task(coro())
loop.call_soon(loop.stop)
loop.run_forever()
print(order, task.done())
handle = loop.call_soon(order.append, "never")
handle.cancel()
loop.run_until_complete(asyncio.sleep(0))
print(order)
loop.close()
try:
    loop.run_until_complete(asyncio.Future(loop=loop))
except RuntimeError as e:
    print("RuntimeError:", e)
