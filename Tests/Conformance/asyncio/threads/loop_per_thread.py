"""Each thread runs a loop of its own."""
import asyncio
import threading
import time


async def work(name, delay):
    for i in range(3):
        await asyncio.sleep(delay)
        print(f"{time.monotonic():.1f} {name} {i}")
    return name


def run(name, delay):
    print(name, "returned", asyncio.run(work(name, delay)))


threads = [threading.Thread(target=run, args=(f"loop{i}", 0.5 + i / 4)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("all joined", time.monotonic())
