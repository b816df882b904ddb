# What is thrown into a waiting task has as its context what the outermost of the waiting frames is handling.
import asyncio


def chain(e):
    parts = []
    while e is not None:
        parts.append(repr(e))
        e = e.__context__
    return " <- ".join(parts)


async def deep(n):
    try:
        raise LookupError(f"deep {n}")
    except LookupError:
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError as e:
            print("  deep sees", chain(e))
            raise


async def middle(n):
    await deep(n)


async def top(n):
    try:
        raise ValueError(f"top {n}")
    except ValueError:
        try:
            await middle(n)
        except asyncio.CancelledError as e:
            print("  top sees", chain(e))
            raise RuntimeError("after")


async def replaces():
    try:
        await asyncio.sleep(1)
    finally:
        raise OSError("replaced")


async def main():
    task = asyncio.create_task(top(1))
    await asyncio.sleep(0)
    task.cancel("stop")
    try:
        await task
    except RuntimeError as e:
        print(chain(e))
    print("thrown in while something is handled outside")
    try:
        raise TypeError("outside")
    except TypeError:
        try:
            async with asyncio.timeout(0.5):
                await middle(2)
        except TimeoutError as e:
            print(chain(e), "because of", chain(e.__cause__))
        try:
            await asyncio.wait_for(asyncio.sleep(5), 0)
        except TimeoutError as e:
            print(chain(e), "because of", chain(e.__cause__))
        try:
            async with asyncio.timeout(0.5):
                await replaces()
        except OSError as e:
            print(chain(e))

    async def gen():
        yield 1

    try:
        raise TypeError("outside")
    except TypeError:
        try:
            await gen().athrow(KeyError("not begun"))
        except KeyError as e:
            print(chain(e))
        a = gen()
        await anext(a)
        try:
            await a.athrow(KeyError("begun"))
        except KeyError as e:
            print(chain(e))
    failing = asyncio.get_running_loop().create_future()
    failing.set_exception(ArithmeticError("future"))
    try:
        raise TypeError("again")
    except TypeError:
        try:
            await failing
        except ArithmeticError as e:
            print(chain(e))


asyncio.run(main())
