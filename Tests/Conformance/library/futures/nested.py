"""Work that hands out further work and waits for it."""
import time
from concurrent.futures import ThreadPoolExecutor


def leaf(n):
    time.sleep(n)
    return n


def branch(pool, n):
    futures = [pool.submit(leaf, n + i) for i in range(2)]
    total = sum(f.result() for f in futures)
    print(f"{time.monotonic():.1f} branch {n}: {total}")
    return total


with ThreadPoolExecutor(8) as pool:
    print([f.result() for f in [pool.submit(branch, pool, n) for n in (1, 2, 3)]])
print(time.monotonic())
