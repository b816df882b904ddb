# Every order in which getters, putters, join() and shutdown() can meet.
import asyncio


async def getter(q, name):
    try:
        x = await q.get()
        print(name, 'got', x)
        q.task_done()
    except asyncio.QueueShutDown as e:
        print(name, 'shutdown', e.args)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise


async def putter(q, x):
    try:
        await q.put(x)
        print('put', x)
    except asyncio.QueueShutDown:
        print('put shutdown', x)


async def joiner(q):
    await q.join()
    print('joined', q._unfinished_tasks if hasattr(q, '_unfinished_tasks') else '')


async def scenario(cls, imm, order):
    print('==', cls.__name__, imm, order)
    q = cls(2)
    ts = []
    for c in order:
        if c == 'g':
            ts.append(asyncio.create_task(getter(q, f'g{len(ts)}')))
        elif c == 'p':
            ts.append(asyncio.create_task(putter(q, len(ts))))
        elif c == 'j':
            ts.append(asyncio.create_task(joiner(q)))
        elif c == 's':
            q.shutdown(immediate=imm)
            print(q)
        elif c == 'n':
            for f in (q.get_nowait, lambda: q.put_nowait(99), q.task_done):
                try:
                    print('nowait', f())
                except (asyncio.QueueShutDown, asyncio.QueueEmpty, asyncio.QueueFull, ValueError) as e:
                    print(type(e).__name__, e)
        elif c == '.':
            await asyncio.sleep(1)
        elif c == 'c':
            ts[0].cancel()
    await asyncio.sleep(1)
    print(q.qsize(), q.empty(), q.full(), [t.done() for t in ts])
    for t in ts:
        t.cancel()
    await asyncio.wait(ts)


async def main():
    for cls in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        for imm in (False, True):
            for order in ('gg.s.', 'ppp.s.gg', 'ppps.g.g.g', 'jp.s', 'pj.s.n', 'pp.s.pg.s.n', 'gg.cs', 'gp.psg', 's.gp.n', 'pppp.j.s.g.n.n.n'):
                await scenario(cls, imm, order)


asyncio.run(main())
