# Errors of a group from children, from its body, from cleanup and from outside.
import asyncio


class Stop(BaseException):
    pass


async def job(n, exc=None):
    try:
        await asyncio.sleep(n)
        if exc:
            raise exc
        return n
    except asyncio.CancelledError:
        print('cancelled', n)
        raise


def show(e, d=0):
    print('  ' * d + type(e).__name__, e, 'ctx', repr(e.__context__), 'cause', repr(e.__cause__))
    for x in getattr(e, 'exceptions', ()):
        show(x, d + 1)


async def attempt(label, f):
    print('--', label)
    try:
        await f()
    except BaseException as e:
        show(e)
    t = asyncio.current_task()
    print(t.cancelling())
    while t.cancelling():
        t.uncancel()


async def g1():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(job(1, Stop('s')))
        tg.create_task(job(2))
        tg.create_task(job(1, ValueError('v')))


async def g2():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(job(5))
        raise Stop('body')


async def g3():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(job(5))
        await asyncio.sleep(1)
        asyncio.current_task().cancel('self')
        await asyncio.sleep(1)


async def g4():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(job(1, ValueError(1)))
        try:
            await asyncio.sleep(5)
        finally:
            raise KeyError('in finally')


async def g5():
    tg = asyncio.TaskGroup()
    print(tg)
    async with tg:
        tg.create_task(job(1))
        tg.create_task(job(1, ValueError(1)))
        print(tg)
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            print(tg)
            raise


async def g6():
    tg = asyncio.TaskGroup()
    c = job(1)
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print(e)
    async with tg:
        tg.create_task(job(1))
    try:
        tg.create_task(job(1))
    except RuntimeError as e:
        print(e)
    try:
        async with tg:
            pass
    except RuntimeError as e:
        print(e)


async def g7():
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(job(3))
        t.add_done_callback(lambda t: print('cb', t.cancelled()))
        await asyncio.sleep(1)
        t.cancel()
        await asyncio.sleep(1)
        print('alive')


async def g8():
    async with asyncio.TaskGroup() as tg:

        async def child():
            await asyncio.sleep(1)
            tg.create_task(job(1, ZeroDivisionError()))
            await asyncio.sleep(3)
        tg.create_task(child())


async def g9():
    async with asyncio.timeout(2):
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job(5))
            tg.create_task(job(1, ValueError()))
            await asyncio.sleep(9)


async def main():
    for g in (g1, g2, g3, g4, g5, g6, g7, g8, g9):
        await attempt(g.__name__, g)


asyncio.run(main())
