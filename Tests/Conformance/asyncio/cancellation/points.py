import asyncio


async def steps(n, log):
    try:
        for i in range(n):
            log.append(i)
            await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        log.append(e.args)
        raise
    finally:
        log.append("finally")


async def main():
    for passes in range(5):
        log = []
        t = asyncio.create_task(steps(3, log))
        for _ in range(passes):
            await asyncio.sleep(0)
        print(passes, t.cancel(f"at {passes}"), end=" ")
        try:
            await t
            print("finished", end=" ")
        except asyncio.CancelledError as e:
            print("cancelled", e.args, end=" ")
        print(log, t.cancelled())

asyncio.run(main())
