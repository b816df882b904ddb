# Lists let go of what they hold from the end; a cancelled task holds its frames.
import asyncio, contextlib, gc
gc.disable()
class Obj:
    def __init__(self, n): self.n = n
    def __del__(self): print("gone", self.n)
@contextlib.asynccontextmanager
async def around(n):
    o = Obj(n)
    await asyncio.sleep(1)
    yield
async def job(n):
    async with around(n):
        pass
async def plain(n):
    o = Obj(n)
    await asyncio.sleep(1)
T = []
async def main():
    T.append(asyncio.create_task(job(1)))
    T.append(asyncio.create_task(plain(2)))
    T.append(asyncio.create_task(job(3)))
    await asyncio.sleep(0)
    for t in T: t.cancel("end")
    await asyncio.wait(T, timeout=50)
    for t in T: print(t.cancelled())
    print("clear")
    T.clear()
    print("cleared")
    del t
    await asyncio.sleep(0)
asyncio.run(main())
print("end")
