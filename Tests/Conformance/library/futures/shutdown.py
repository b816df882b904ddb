"""Shutting down: with and without waiting, cancelling what has not begun."""
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def work(n):
    time.sleep(1)
    print(f"{time.monotonic():.0f} {n} by {threading.current_thread().name}")
    return n


pool = ThreadPoolExecutor(2, "pool")
futures = [pool.submit(work, n) for n in range(6)]
time.sleep(1.5)
pool.shutdown(wait=False, cancel_futures=True)
print([f.cancelled() for f in futures], time.monotonic())
pool.shutdown()
print([f.done() for f in futures], time.monotonic())
for bad in (0, -1):
    try:
        ThreadPoolExecutor(bad)
    except ValueError as e:
        print(e)
try:
    ThreadPoolExecutor(initializer=3)
except TypeError as e:
    print(e)
