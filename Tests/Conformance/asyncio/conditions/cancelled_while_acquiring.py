# wait() and wait_for() of a condition, cancelled at every point, the lock being held by somebody else.
import asyncio


async def waiter(c, pred, n):
    try:
        async with c:
            try:
                r = await c.wait_for(pred)
                print(n, 'ok', r, c.locked())
            except asyncio.CancelledError as e:
                print(n, 'cancelled locked', c.locked(), e.args)
                raise
    except asyncio.CancelledError:
        print(n, 'out', c.locked())


async def main():
    c = asyncio.Condition()
    state = []
    ts = [asyncio.create_task(waiter(c, lambda n=n: len(state) > n, n)) for n in range(4)]
    await asyncio.sleep(1)
    async with c:
        state.append(1)
        c.notify_all()
    await asyncio.sleep(1)
    ts[1].cancel('one')
    async with c:
        state.append(2)
        c.notify(1)
        ts[2].cancel('two')
        await asyncio.sleep(1)
        print('still mine', c.locked())
    await asyncio.sleep(1)
    async with c:
        state += [1, 1, 1]
        c.notify(5)
    await asyncio.sleep(1)
    print([t.cancelled() for t in ts])
    for f in (c.notify, c.notify_all, c.release):
        try:
            f()
        except RuntimeError as e:
            print(e)
    try:
        await c.wait()
    except RuntimeError as e:
        print(e)
    async with c:
        try:
            await asyncio.wait_for(c.wait(), 1)
        except TimeoutError:
            print('to', c.locked())

        def bad():
            raise ValueError('pred')
        try:
            await c.wait_for(bad)
        except ValueError as e:
            print(e, c.locked())

    async def w2():
        async with c:
            try:
                await c.wait()
            except asyncio.CancelledError as e:
                print('w2', e.args, repr(e.__context__))
                raise
    t = asyncio.create_task(w2())
    await asyncio.sleep(0)
    await c.acquire()
    t.cancel('first')
    await asyncio.sleep(0)
    t.cancel('second')
    await asyncio.sleep(0)
    t.cancel('third')
    await asyncio.sleep(0)
    c.release()
    try:
        await t
    except asyncio.CancelledError as e:
        print('main', e.args)
    l = asyncio.Lock()
    c2 = asyncio.Condition(l)
    async with l:
        c2.notify()
        print(c2.locked())
    async with c2:
        print(l.locked())
    try:
        async with c2:
            raise KeyError('x')
    except KeyError:
        print(l.locked())
    res = []

    async def w3(n):
        async with c:
            await c.wait()
            res.append(n)
    ts = [asyncio.create_task(w3(i)) for i in range(3)]
    await asyncio.sleep(1)
    async with c:
        c.notify(1)
    ts[0].cancel()
    await asyncio.sleep(1)
    print(res, [t.done() for t in ts])
    for t in ts:
        t.cancel()
    await asyncio.wait(ts)
    print(c.locked())


asyncio.run(main())
