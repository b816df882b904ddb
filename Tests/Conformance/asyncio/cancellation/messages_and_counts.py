import asyncio


async def stubborn(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        log.append(("first", e.args, asyncio.current_task().cancelling()))
        print(asyncio.current_task().uncancel())
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        log.append(("second", e.args, asyncio.current_task().cancelling()))
        raise
    finally:
        log.append("finally")


async def never_started():
    print("never printed")


async def main():
    log = []
    t = asyncio.create_task(stubborn(log))
    await asyncio.sleep(1)
    print(t.cancel("one"), t.cancel("two"), t.cancelling())
    await asyncio.sleep(1)
    print(t.done(), log)
    t.cancel(msg="three")
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
    print(log, t.cancelled(), t.cancelling(), t.cancel())
    n = asyncio.create_task(never_started())
    n.cancel()
    try:
        await n
    except asyncio.CancelledError:
        print("before its first step")
    me = asyncio.current_task()
    me.cancel("self")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        print("self-inflicted", e, me.cancelling(), me.uncancel())
    f = asyncio.get_running_loop().create_future()
    print(f.cancel("msg"), f.cancel(), f.cancelled())
    try:
        await f
    except asyncio.CancelledError as e:
        print(e.args)
    try:
        f.result()
    except asyncio.CancelledError as e:
        print(e.args)
    try:
        t.exception()
    except asyncio.CancelledError as e:
        print("exception() raises", e.args)


asyncio.run(main())
