# What a function names lives until the error that it caught is gone: the step of a task holds what was thrown into it.
import asyncio
async def gen(n):
    try:
        yield n
    finally:
        print("gen ends", n)
async def one():
    a = gen(1)
    try:
        await a.asend(7)
    except TypeError as e:
        print(e)
async def two():
    a = gen(2)
    await anext(a)
    q = asyncio.Queue()
    try:
        async with asyncio.timeout(0.25):
            await q.get()
    except TimeoutError as e:
        print(repr(e))
async def three():
    a = gen(3)
    await anext(a)
    try:
        async with asyncio.timeout(0.25):
            await asyncio.sleep(1)
    except TimeoutError as e:
        print(repr(e))
async def four():
    a = gen(4)
    await anext(a)
    try:
        await asyncio.wait_for(asyncio.sleep(1), 0.25)
    except TimeoutError as e:
        print(repr(e))
async def five():
    a = gen(5)
    await anext(a)
    try:
        async with asyncio.timeout(0.25):
            while True:
                await asyncio.Event().wait()
    except Exception as e:
        print(repr(e))
async def six():
    a = gen(6)
    await anext(a)
    b = asyncio.Barrier(2)
    try:
        await asyncio.wait_for(b.wait(), 0.25)
    except Exception as e:
        print(repr(e))
async def seven():
    a = gen(7)
    await anext(a)
    b = asyncio.Condition()
    try:
        async with b:
            await asyncio.wait_for(b.wait(), 0.25)
    except Exception as e:
        print(repr(e))
async def eight():
    a = gen(8)
    await anext(a)
    b = asyncio.Semaphore(0)
    try:
        await asyncio.wait_for(b.acquire(), 0.25)
    except Exception as e:
        print(repr(e))
async def nine():
    a = gen(9)
    await anext(a)
    b = asyncio.Lock()
    await b.acquire()
    try:
        await asyncio.wait_for(b.acquire(), 0.25)
    except Exception as e:
        print(repr(e))
async def ten():
    a = gen(10)
    await anext(a)
    f = asyncio.get_running_loop().create_future()
    try:
        await asyncio.wait_for(asyncio.shield(f), 0.25)
    except Exception as e:
        print(repr(e))
async def eleven():
    a = gen(11)
    await anext(a)
    try:
        await asyncio.wait_for(asyncio.sleep(1), 0)
    except Exception as e:
        print(repr(e))
async def twelve():
    a = gen(12)
    await anext(a)
    q = asyncio.Queue()
    q.put_nowait(1)
    try:
        await asyncio.wait_for(q.join(), 0.2)
    except Exception as e:
        print(repr(e))
async def thirteen():
    a = gen(13)
    await anext(a)
    q = asyncio.Queue(1)
    q.put_nowait(1)
    try:
        await asyncio.wait_for(q.put(3), 0.2)
    except Exception as e:
        print(repr(e))
async def fourteen():
    a = gen(14)
    await anext(a)
    t = asyncio.create_task(asyncio.sleep(1))
    try:
        async with asyncio.timeout(0.1):
            await asyncio.wait([t])
    except Exception as e:
        print(repr(e))
async def fifteen():
    a = gen(15)
    await anext(a)
    try:
        async with asyncio.timeout(0.1):
            await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))
    except Exception as e:
        print(repr(e))
async def sixteen():
    a = gen(16)
    await anext(a)
    try:
        async with asyncio.timeout(0.1):
            for x in asyncio.as_completed([asyncio.sleep(1)]): await x
    except Exception as e:
        print(repr(e))
async def seventeen():
    a = gen(17)
    await anext(a)
    try:
            for x in asyncio.as_completed([asyncio.sleep(1)], timeout=0.1): await x
    except Exception as e:
        print(repr(e))
async def eighteen():
    a = gen(18)
    await anext(a)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(1))
            async with asyncio.timeout(0.1):
                await asyncio.sleep(1)
    except BaseException as e:
        print(repr(e))
async def nineteen():
    a = gen(19)
    await anext(a)
    asyncio.current_task().cancel()
    try:
            await asyncio.sleep(1)
    except BaseException as e:
        print(repr(e))
async def main():
    for f in one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen:
        print(f.__name__)
        await f()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    print("end")
asyncio.run(main())
