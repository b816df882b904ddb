# Both ways of walking over as_completed(), with timeouts, errors and a walk that is given up.
import asyncio


async def job(n, exc=None):
    await asyncio.sleep(n)
    if exc:
        raise exc
    return n


async def main():
    ac = asyncio.as_completed([job(3), job(1), job(2)], timeout=2.5)
    print(type(ac).__name__)
    try:
        async for f in ac:
            print(type(f).__name__, f.done(), await f)
    except TimeoutError as e:
        print('timeout', repr(e), e.__cause__)
    ac = asyncio.as_completed([job(3), job(1), job(2)], timeout=1.5)
    for c in ac:
        print(asyncio.iscoroutine(c))
        try:
            print(await c)
        except TimeoutError as e:
            print('timeout', repr(e))
    tasks = [asyncio.create_task(job(n), name=f't{n}') for n in (2, 1, 3)]
    async for t in asyncio.as_completed(tasks):
        print(t.get_name(), t in tasks, await t)
        if t.get_name() == 't2':
            break
    await asyncio.sleep(5)
    ac = asyncio.as_completed([job(1), job(2, ValueError('v'))])
    async for f in ac:
        try:
            print(await f)
        except ValueError as e:
            print(e)
    try:
        await anext(ac)
    except StopAsyncIteration as e:
        print('stop', e.args)
    try:
        next(ac)
    except StopIteration:
        print('Stop')
    ac = asyncio.as_completed([])
    print(list(ac))
    async for x in asyncio.as_completed([], timeout=1):
        print('never')
    try:
        asyncio.as_completed(job)
    except TypeError as e:
        print(str(e)[:40])
    c = job(1)
    try:
        asyncio.as_completed(c)
    except TypeError as e:
        print(str(e)[:60])
    c.close()
    c = job(1)
    n = [0]
    async for f in asyncio.as_completed([c, c, c]):
        n[0] += 1
    print(n)
    ac = asyncio.as_completed([job(1), job(2)])
    first = next(ac)
    second = next(ac)
    print(await second, await first)
    ac = asyncio.as_completed([job(5), job(6)])
    t = asyncio.create_task(wrap(ac))
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled')
    await asyncio.sleep(9)
    ac = asyncio.as_completed([job(1), job(0.5)], timeout=0)
    try:
        async for f in ac:
            print(await f)
    except TimeoutError:
        print('t0')
    mixed = asyncio.as_completed([job(1), job(2), job(3)])
    print(await next(mixed))
    print(await (await anext(mixed)))
    for c in mixed:
        print(await c)


async def wrap(ac):
    return await anext(ac)


asyncio.run(main())
