import asyncio


async def job(t, log):
    try:
        await asyncio.sleep(t)
        log.append("finished")
        return "result"
    except asyncio.CancelledError:
        log.append("cancelled")
        await asyncio.sleep(1)
        log.append("cleaned up")
        raise


async def main():
    loop = asyncio.get_running_loop()
    log = []
    print(await asyncio.wait_for(job(1, log), 5), loop.time())
    try:
        await asyncio.wait_for(job(9, log), 2)
    except TimeoutError as e:
        print("timeout", repr(e), repr(e.__cause__), loop.time(), log)
    log.clear()
    inner = asyncio.create_task(job(5, log))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 2)
    except TimeoutError:
        print("shielded", inner.done(), log, loop.time())
    print(await inner, log, loop.time())
    log.clear()
    for delay in (0, -1):
        try:
            print(await asyncio.wait_for(job(0, log), delay))
        except TimeoutError:
            print("no time at all", delay, log, loop.time())
    done = asyncio.create_task(job(0, log))
    await done
    print(await asyncio.wait_for(done, 0), await asyncio.shield(done), await asyncio.wait_for(done, None))

    async def outer():
        await asyncio.shield(inner2)

    inner2 = asyncio.create_task(job(3, log))
    o = asyncio.create_task(outer())
    await asyncio.sleep(1)
    o.cancel()
    await asyncio.wait([o])
    print(o.cancelled(), inner2.cancelled(), await inner2)


asyncio.run(main())
