import asyncio


class Equal:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Equal) and self.n == other.n

    def __call__(self, f):
        print("called", self.n)


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    one = Equal(1)
    f.add_done_callback(one)
    f.add_done_callback(Equal(1))
    f.add_done_callback(Equal(2))
    f.add_done_callback(one)
    print(f.remove_done_callback(Equal(1)))
    print(f.remove_done_callback(Equal(3)))
    f.add_done_callback(Equal(3))
    f.set_result(None)
    print(f.remove_done_callback(Equal(2)))
    await asyncio.sleep(0)

    g = loop.create_future()

    def once(fut):
        print("once", fut.remove_done_callback(once))
    g.add_done_callback(once)
    g.add_done_callback(once)
    g.set_result(1)
    await asyncio.sleep(0)

asyncio.run(main())
