import asyncio


async def fails(n):
    raise ValueError(n)


def handler(loop, context):
    print("handler:", context["message"], repr(context["exception"]), type(context["future"]).__name__)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    asyncio.create_task(fails("dropped at once"))
    await asyncio.sleep(1)
    t = asyncio.create_task(fails("looked at"))
    await asyncio.sleep(1)
    t.exception()
    del t
    t = asyncio.create_task(fails("only done() asked"))
    await asyncio.sleep(1)
    print(t.done())
    t = None
    t = asyncio.create_task(fails("cancel() marks it as seen"))
    await asyncio.sleep(1)
    t.cancel()
    t = None
    t = asyncio.create_task(fails("waited for, not looked at"))
    await asyncio.wait([t])
    print("waited")
    del t
    print("end of main")

asyncio.run(main())
