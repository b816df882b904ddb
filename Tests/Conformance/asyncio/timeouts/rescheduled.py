# Timeouts that are moved, removed, nested, swallowed and used a second time.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(10) as t:
        print(t, t.when(), t.expired())
        t.reschedule(loop.time() + 2)
        print(t)
        t.reschedule(None)
        print(t, t.when())
        await asyncio.sleep(3)
        t.reschedule(loop.time() + 1)
        print(t)
    print(t)
    for f in (lambda: t.reschedule(5),):
        try:
            f()
        except RuntimeError as e:
            print(e)
    t = asyncio.timeout(1)
    print(t)
    try:
        t.reschedule(3)
    except RuntimeError as e:
        print(e)
    try:
        async with t:
            t.reschedule(loop.time() - 5)
            print('still')
            await asyncio.sleep(0)
            print('one more')
            await asyncio.sleep(0)
            print('not here')
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__), t.expired(), t)
    try:
        async with t:
            pass
    except RuntimeError as e:
        print(e)
    t = asyncio.timeout(1)
    try:
        async with t:
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                print(t, t.expired())
                try:
                    t.reschedule(9)
                except RuntimeError as e:
                    print(e)
                raise
    except TimeoutError:
        print(t)
    async with asyncio.timeout_at(loop.time() + 5) as a:
        async with asyncio.timeout_at(None) as b:
            print(a, b)
            await asyncio.sleep(1)
            a.reschedule(None)
            b.reschedule(loop.time() + 1)
            try:
                await asyncio.sleep(9)
            except asyncio.CancelledError as e:
                print('c', e.args)
                raise
            finally:
                print('f')


async def swallow():
    async with asyncio.timeout(1) as t:
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            print('swallowed')
        print(asyncio.current_task().cancelling())
    print(t, asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    try:
        async with asyncio.timeout(1):
            asyncio.current_task().cancel('both')
            await asyncio.sleep(5)
    except asyncio.CancelledError as e:
        print('out', e.args, asyncio.current_task().uncancel())
    try:
        async with asyncio.timeout(0):
            pass
        print('no suspension')
        async with asyncio.timeout(-1):
            await asyncio.sleep(0)
    except TimeoutError:
        print('to')
    try:
        async with asyncio.timeout('x'):
            pass
    except TypeError as e:
        print(e)
    try:
        asyncio.Timeout('x').reschedule(1)
    except RuntimeError as e:
        print(e)
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(3)
            finally:
                raise ValueError('replaced')
    except ValueError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(asyncio.sleep(9))
    except TimeoutError as e:
        print(repr(e))


try:
    asyncio.run(main())


except TimeoutError as e:
    print('main', repr(e))


asyncio.run(swallow())
