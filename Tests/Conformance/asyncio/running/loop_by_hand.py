import asyncio

loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed(), loop.time(), loop.get_debug())


async def work(n):
    await asyncio.sleep(n)
    return n


print(loop.run_until_complete(work(1)), loop.time())
task = loop.create_task(work(2))
print(loop.run_until_complete(task), loop.time())
future = loop.create_future()
loop.call_later(3, future.set_result, "future")
print(loop.run_until_complete(future), loop.time())
loop.call_soon(loop.stop)
loop.call_soon(print, "after stop was called, same pass")
loop.run_forever()
print("stopped")
loop.call_later(1, loop.stop)
loop.run_forever()
print(loop.time())
loop.stop()
loop.call_soon(print, "one pass")
loop.run_forever()
try:
    loop.run_until_complete(loop.create_future()) if False else None
    never = loop.create_future()
    loop.call_later(1, loop.stop)
    loop.run_until_complete(never)
except RuntimeError as e:
    print("RuntimeError:", e)
loop.close()
loop.close()
print(loop.is_closed(), loop)
coro = work(1)
for call in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), lambda: loop.call_at(1, print),
             lambda: loop.run_until_complete(coro), lambda: loop.run_forever(), lambda: loop.create_task(coro),
             lambda: loop.call_soon_threadsafe(print), lambda: loop.create_future()):
    try:
        print(call())
    except RuntimeError as e:
        print("RuntimeError:", e)
