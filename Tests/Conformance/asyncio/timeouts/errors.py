import asyncio


async def main():
    cm = asyncio.timeout(1)
    for call in (lambda: cm.reschedule(2), cm.when, cm.expired):
        try:
            print(call())
        except RuntimeError as e:
            print("RuntimeError:", e)
    async with cm:
        print(cm)
        try:
            await cm.__aenter__()
        except RuntimeError as e:
            print("RuntimeError:", e)
    print(cm)
    for call in (lambda: cm.reschedule(2), cm.when, cm.expired):
        try:
            print(call())
        except RuntimeError as e:
            print("RuntimeError:", e)
    try:
        async with asyncio.timeout(1) as cm:
            try:
                await asyncio.sleep(2)
            finally:
                print(cm, cm.expired())
                try:
                    cm.reschedule(9)
                except RuntimeError as e:
                    print("RuntimeError:", e)
    except TimeoutError:
        print(cm)
    try:
        with asyncio.timeout(1):
            pass
    except TypeError as e:
        print("TypeError:", e)
    try:
        async with asyncio.timeout(1):
            raise KeyError("own")
    except KeyError as e:
        print(repr(e))


asyncio.run(main())


async def no_task():
    pass


def callback():
    c = asyncio.timeout(1).__aenter__()
    try:
        c.send(None)
    except RuntimeError as e:
        print("RuntimeError:", e)


async def outer():
    asyncio.get_running_loop().call_soon(callback)
    await asyncio.sleep(0)

asyncio.run(outer())
