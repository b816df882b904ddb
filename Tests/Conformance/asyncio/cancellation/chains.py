import asyncio


async def link(n, task):
    try:
        await task
    except asyncio.CancelledError:
        print("link", n, "cancelled")
        raise
    finally:
        print("link", n, "out")


async def main():
    base = asyncio.create_task(asyncio.sleep(5), name="base")
    chain = [base]
    for n in range(4):
        chain.append(asyncio.create_task(link(n, chain[-1]), name=f"l{n}"))
    await asyncio.sleep(1)
    chain[-1].cancel()
    print([t.cancelling() for t in chain])
    done, pending = await asyncio.wait(chain)
    print([t.get_name() for t in done], [t.cancelled() for t in chain], [t.cancelling() for t in chain])

asyncio.run(main())
