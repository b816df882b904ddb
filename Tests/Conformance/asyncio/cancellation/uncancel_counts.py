import asyncio


async def work():
    me = asyncio.current_task()
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("caught", e.args, me.cancelling())
    print(me.uncancel(), me.uncancel(), me.uncancel(), me.uncancel())
    await asyncio.sleep(0)
    print("still here")
    me.cancel("self")
    me.cancel("again")
    print(me.cancelling(), me.uncancel(), me.uncancel())
    await asyncio.sleep(0)
    print("not cancelled, since all was taken back")
    me.cancel("third")
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as e:
        print(e.args)
        raise


async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(1)
    print(t.cancel("one"), t.cancel("two"), t.cancel("three"), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print("main", e.args, t.cancelling())

asyncio.run(main())
