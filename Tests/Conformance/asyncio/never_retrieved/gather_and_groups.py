import asyncio


async def fails(n, t):
    await asyncio.sleep(t)
    raise ValueError(n)


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda l, c: print("handler", c["message"], repr(c["exception"])))
    g = asyncio.gather(fails(1, 1), fails(2, 2))
    await asyncio.sleep(3)
    print(repr(g.exception()))
    del g
    t = asyncio.create_task(fails(3, 1))
    s = asyncio.shield(t)
    s.cancel()
    del s
    await asyncio.sleep(2)
    print("shielded", t.done())
    del t
    done, pending = await asyncio.wait([asyncio.create_task(fails(4, 1))])
    print("waited", len(done))
    for t in done:
        print(repr(t.exception()))
    f = asyncio.get_running_loop().create_future()
    f.set_exception(KeyError("f"))
    print(repr(f._exception))
    f._log_traceback = False
    del f
    print("end")

asyncio.run(main())
