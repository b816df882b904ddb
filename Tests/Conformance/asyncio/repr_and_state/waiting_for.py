import asyncio


def show(x):
    "Without the places in asyncio's own files."
    text = repr(x)
    while " at /" in text:
        i = text.index(" at /")
        text = text[:i] + text[text.index(".py:", i) + 7:]
    print(text)


async def sleeper():
    await asyncio.sleep(10)


async def on_task(t):
    await t


async def main():
    a = asyncio.create_task(sleeper(), name="a")
    b = asyncio.create_task(on_task(a), name="b")
    await asyncio.sleep(0)
    show(b)
    g = asyncio.gather(a, return_exceptions=True)
    show(g)
    c = asyncio.create_task(on_task(g), name="c")
    s = asyncio.shield(b)
    show(s)
    await asyncio.sleep(0)
    for t in (a, b, c):
        show(t)
    a.cancel("enough")
    show(a)
    await asyncio.wait([a, b, c])
    for t in (a, b, c, s, g):
        show(t)
    try:
        await s
    except asyncio.CancelledError as e:
        print(repr(e))

asyncio.run(main())
