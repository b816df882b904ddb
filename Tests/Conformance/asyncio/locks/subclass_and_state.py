import asyncio


class Counted(asyncio.Lock):
    count = 0

    async def acquire(self):
        self.count += 1
        return await super().acquire()

    def release(self):
        print("release", self.count)
        super().release()


async def main():
    lock = Counted()
    async with lock:
        print(lock.locked(), lock.count)
        t = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)
        print(len(lock._waiters))
    print(await t, lock.locked())
    lock.release()
    print(lock.locked())
    event = asyncio.Event()
    event.note = "attributes can be set"
    print(event.note)

asyncio.run(main())
