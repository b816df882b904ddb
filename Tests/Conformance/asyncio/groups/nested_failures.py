import asyncio


async def step(name, t, error=None):
    try:
        await asyncio.sleep(t)
    except asyncio.CancelledError:
        print(name, "cancelled at", asyncio.get_running_loop().time())
        raise
    if error:
        raise error
    print(name, "done")
    return name


async def inner():
    async with asyncio.TaskGroup() as g:
        g.create_task(step("i1", 1, ValueError("i1")))
        g.create_task(step("i2", 1, KeyError("i2")))
        g.create_task(step("i3", 9))


def show(group, depth=0):
    print("  " * depth + f"{type(group).__name__}: {group}")
    for e in group.exceptions if isinstance(group, BaseExceptionGroup) else ():
        show(e, depth + 1)


async def main():
    async with asyncio.TaskGroup() as g:
        a = g.create_task(step("a", 2))
        b = g.create_task(step("b", 1))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(inner())
            g.create_task(step("o", 20))
            await asyncio.sleep(30)
    except* KeyError as e:
        show(e)
    except* ValueError as e:
        show(e)
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(step("x", 5))
            raise RuntimeError("from the body")
    except ExceptionGroup as e:
        show(e)
    try:
        g.create_task(step("late", 1))
    except RuntimeError as e:
        print("RuntimeError:", str(e).split(" is ")[-1])

    async def cancel_soon(task):
        await asyncio.sleep(1)
        task.cancel("from outside")

    helper = asyncio.create_task(cancel_soon(asyncio.current_task()))
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(step("y", 7))
    except asyncio.CancelledError as e:
        print("the whole group was cancelled", e.args, asyncio.current_task().cancelling())
        asyncio.current_task().uncancel()
    await helper


asyncio.run(main())
