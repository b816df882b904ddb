# gc.collect() in odd moments of a loop's life: what is in use stays, whoever asks.
import asyncio
import gc


class Tag:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        print("  gone:", self.name)


async def ticks(name):
    tag = Tag(name)
    try:
        yield 1
        yield 2
    finally:
        print("  closing", name)
        await asyncio.sleep(0)
        gc.collect()
        print("  closed", name)


async def collects(n):
    for _ in range(3):
        tag = Tag(n)
        gc.collect()
        await asyncio.sleep(0.1)
    return n


async def abandons():
    numbers = ticks("abandoned")
    async for n in numbers:
        circle = asyncio.current_task()
        await asyncio.get_running_loop().create_future()


async def produces(queue):
    for i in range(3):
        await queue.put(Tag(f"item {i}"))
        gc.collect()


async def consumes(queue):
    for _ in range(3):
        tag = await queue.get()
        gc.collect()
        print("got", tag.name)


async def fails():
    gc.collect()
    raise ValueError("bad")


async def lingers():
    try:
        await asyncio.sleep(1)
    finally:
        gc.collect()
        print("lingers no more")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, c: print("complaint:", c["message"], gc.collect()))
    print(await asyncio.gather(*(collects(i) for i in range(3))))
    asyncio.create_task(abandons(), name="abandons")
    await asyncio.sleep(0)
    gc.collect()
    print("tasks", len(asyncio.all_tasks()))
    await asyncio.sleep(0.1)
    loop.call_soon(gc.collect)
    loop.call_later(0.1, gc.collect)
    done = loop.create_future()
    done.add_done_callback(lambda f: print("callback", gc.collect()))
    done.set_result(Tag("result"))
    print((await done).name)
    await asyncio.sleep(0.2)
    del done
    queue = asyncio.Queue(1)
    await asyncio.gather(produces(queue), consumes(queue))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            group.create_task(lingers())
    except* ValueError as errors:
        gc.collect()
        print(errors.exceptions)
    try:
        async with asyncio.timeout(0.1):
            gc.collect()
            await asyncio.sleep(1)
    except TimeoutError:
        gc.collect()
        print("late")
    for next_done in asyncio.as_completed([asyncio.sleep(0.2, "slow"), asyncio.sleep(0.1, "fast")]):
        gc.collect()
        print(await next_done)
    print(await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.1, "shielded")), 1))


gc.disable()
asyncio.run(main())
gc.collect()
print("end")
