# StreamReader alone: several separators, limits, the end, one reader at a time.
import asyncio


async def main():

    def mk(data, eof=True, **k):
        r = asyncio.StreamReader(**k)
        r.feed_data(data)
        if eof:
            r.feed_eof()
        return r

    async def tr(label, aw):
        try:
            print(label, await aw)
        except Exception as e:
            print(label, type(e).__name__, e, {k: v for k, v in vars(e).items()})
    r = mk(b'one;two,three\nfour')
    await tr('ru', r.readuntil((b';', b',', b'\n')))
    await tr('ru', r.readuntil((b'\n', b',')))
    await tr('ru', r.readuntil(b'\n'))
    await tr('ru', r.readuntil(b'\n'))
    print(r.at_eof())
    r = mk(b'abcENDdefENDX')
    await tr('multi', r.readuntil((b'END', b'ENDX')))
    await tr('multi', r.readuntil((b'ENDX', b'END')))
    r = mk(b'')
    await tr('empty', r.readuntil(b''))
    await tr('emptytuple', r.readuntil(()))
    r = mk(b'x' * 30 + b'\n', limit=10)
    await tr('limit', r.readuntil(b'\n'))
    await tr('limit line', r.readline())
    await tr('rest', r.read())
    r = mk(b'x' * 30, limit=10, eof=False)
    await tr('limit2', r.readuntil(b'\n'))
    print(r._buffer[:3])
    await tr('exact', r.readexactly(5))
    await tr('neg', r.readexactly(-1))
    await tr('zero', r.readexactly(0))
    print(repr(r))
    r.feed_eof()
    print(r.at_eof(), repr(r))
    await tr('exact', r.readexactly(50))
    print(r.at_eof())
    await tr('read', r.read())
    await tr('read', r.read(5))
    await tr('line', r.readline())
    try:
        r.feed_data(b'x')
    except AssertionError as e:
        print('assert', e)
    r = mk(b'a\nb\nc')
    async for line in r:
        print(line)
    r = mk(b'data', eof=False)
    print(await r.read(0), await r.read(2), r.at_eof())
    t = asyncio.create_task(r.readuntil(b'!'))
    await asyncio.sleep(0)
    try:
        await r.read(1)
    except RuntimeError as e:
        print(e)
    r.feed_data(b'xx')
    await asyncio.sleep(0)
    r.feed_data(b'!y')
    print(await t)
    t = asyncio.create_task(r.readexactly(3))
    await asyncio.sleep(0)
    r.set_exception(ConnectionError('gone'))
    try:
        await t
    except ConnectionError as e:
        print(repr(e), r.exception())
    await tr('after exc', r.read())
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as e:
        print(e)
    r = asyncio.StreamReader(limit=4)
    t = asyncio.create_task(r.readline())
    await asyncio.sleep(0)
    r.feed_data(b'abcdefgh')
    try:
        print(await t)
    except ValueError as e:
        print(e, r._buffer)
    r = asyncio.StreamReader(limit=8)
    r.feed_data(b'0123456789\nrest\n')
    r.feed_eof()
    await tr('over', r.readline())
    await tr('then', r.readline())
    t = asyncio.create_task(asyncio.StreamReader().read(5))
    await asyncio.sleep(0)
    print(str(t)[:30])
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('c')


asyncio.run(main())
