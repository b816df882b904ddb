# Barriers that are aborted, reset, cancelled and used again.
import asyncio


async def w(b, n, d=0):
    try:
        await asyncio.sleep(d)
        r = await b.wait()
        print(n, 'passed', r)
    except BaseException as e:
        print(n, type(e).__name__, e)


async def main():
    for n in (0, -1, 'x'):
        try:
            print(asyncio.Barrier(n))
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
    b = asyncio.Barrier(3)
    print(b.parties, b.n_waiting, b.broken, repr(b)[-40:].split('[')[1])
    ts = [asyncio.create_task(w(b, i)) for i in range(2)]
    await asyncio.sleep(1)
    print(b.n_waiting)
    await b.abort()
    print(b.broken, b.n_waiting)
    await asyncio.sleep(1)
    print(b.n_waiting)
    await w(b, 'late')
    await b.reset()
    print(b.broken)
    ts = [asyncio.create_task(w(b, i)) for i in range(2)]
    await asyncio.sleep(1)
    await b.reset()
    await asyncio.sleep(1)
    print(b.broken, b.n_waiting)
    ts = [asyncio.create_task(w(b, i, i)) for i in range(7)]
    await asyncio.sleep(3)
    print(repr(b).split('[')[1])
    ts[6].cancel()
    await asyncio.sleep(4)
    print(b.n_waiting)
    ts2 = [asyncio.create_task(w(b, 'r%d' % i)) for i in range(3)]
    await asyncio.sleep(0)
    await b.reset()
    await asyncio.sleep(0)
    print(repr(b).split('[')[1])
    ts3 = [asyncio.create_task(w(b, 's%d' % i)) for i in range(3)]
    await asyncio.sleep(1)

    async def user(n):
        async with b as pos:
            print('ctx', n, pos)
    try:
        await asyncio.wait_for(b.wait(), 1)
    except TimeoutError:
        print('timeout', b.broken, b.n_waiting)
    await asyncio.gather(user(1), user(2), user(3))
    ts = [asyncio.create_task(w(b, i)) for i in range(3)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t = asyncio.create_task(b.abort())
    await asyncio.sleep(2)
    print(b.broken)
    b1 = asyncio.Barrier(1)
    print(await b1.wait(), await b1.wait())
    await b1.abort()
    try:
        await b1.wait()
    except asyncio.BrokenBarrierError as e:
        print(repr(e))


asyncio.run(main())
