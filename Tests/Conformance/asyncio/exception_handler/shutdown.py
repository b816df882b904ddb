import asyncio


async def fails_on_cancel():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        raise LookupError("at shutdown")


async def fails_early():
    raise ValueError("early")


def handler(loop, context):
    print("handler:", context["message"], repr(context["exception"]), sorted(context))


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    keep.append(asyncio.create_task(fails_on_cancel()))
    keep.append(asyncio.create_task(fails_early()))
    await asyncio.sleep(0)

keep = []
asyncio.run(main())
print([t.done() for t in keep])
print(repr(keep[0].exception()), repr(keep[1].exception()))
