import asyncio


async def job(t, fail=False):
    await asyncio.sleep(t)
    if fail:
        raise OSError(t)
    return t


def names(tasks, chosen):
    return [t.get_name() for t in tasks if t in chosen]


async def main():
    def make():
        return [asyncio.create_task(job(t, t == 2), name=f"j{t}") for t in (1, 2, 3)]

    for when in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED):
        tasks = make()
        done, pending = await asyncio.wait(tasks, return_when=when)
        print(when, names(tasks, done), names(tasks, pending))
        await asyncio.gather(*tasks, return_exceptions=True)
    tasks = make()
    done, pending = await asyncio.wait(tasks, timeout=1.5)
    print(names(tasks, done), names(tasks, pending))
    await asyncio.gather(*tasks, return_exceptions=True)
    for bad in ([], [job(1)]):
        try:
            await asyncio.wait(bad)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        for b in bad:
            b.close()


asyncio.run(main())
