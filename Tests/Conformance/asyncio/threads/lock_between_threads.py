"""A threading lock guards a counter that workers of the loop change."""
import asyncio
import threading
import time

lock = threading.Lock()
total = 0


def add(name, n):
    global total
    with lock:
        before = total
        time.sleep(0.5)
        total = before + n
        print(f"{time.monotonic():.1f} {name}: {total}")


async def main():
    await asyncio.gather(*(asyncio.to_thread(add, f"worker {i}", i) for i in range(1, 5)))
    print(total, lock.locked())


asyncio.run(main())
