import asyncio


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_later(1, f.set_result, 1)
    loop.call_later(2, f.set_result, 2)
    loop.set_exception_handler(lambda l, c: print("handler", c["message"].split(" at ")[0], repr(c["exception"])))
    await asyncio.sleep(3)
    t = asyncio.create_task(asyncio.sleep(1))
    for method, *args in ((t.result,), (t.exception,), (f.set_exception, ValueError)):
        try:
            method(*args)
        except asyncio.InvalidStateError as e:
            print("InvalidStateError:", e)
    print(isinstance(asyncio.InvalidStateError(), Exception), asyncio.InvalidStateError.__name__)
    t.cancel()
    await asyncio.sleep(0)
    try:
        t.exception()
    except asyncio.CancelledError as e:
        print("CancelledError", e.args)

asyncio.run(main())
