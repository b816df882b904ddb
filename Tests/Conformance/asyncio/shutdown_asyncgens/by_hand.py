import asyncio


async def gen(n):
    try:
        while True:
            yield n
    finally:
        print("closing", n)
        if n == 2:
            raise ValueError("while closing")
        await asyncio.sleep(1)
        print("closed", n)


async def start(n):
    g = gen(n)
    await anext(g)
    return g


def handler(loop, context):
    print("handler:", context["message"].split(" <")[0], repr(context["exception"]), sorted(context))


loop = asyncio.new_event_loop()
loop.set_exception_handler(handler)
gens = [loop.run_until_complete(start(n)) for n in (1, 2, 3)]
print("started")
loop.run_until_complete(loop.shutdown_asyncgens())
print("shut down", loop.time())
late = loop.run_until_complete(start(4))
loop.run_until_complete(late.aclose())
loop.run_until_complete(loop.shutdown_asyncgens())
loop.run_until_complete(loop.shutdown_default_executor())
loop.close()
