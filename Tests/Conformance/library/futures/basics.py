"""submit, result and the states of a future."""
import time
from concurrent.futures import CancelledError, ThreadPoolExecutor


def work(n):
    time.sleep(n)
    if n == 2:
        raise ValueError("two")
    return n * 100


pool = ThreadPoolExecutor(max_workers=2)
futures = [pool.submit(work, n) for n in (1, 2, 3, 4)]
print([(f.running(), f.done()) for f in futures])
print(futures[3].cancel(), futures[0].cancel(), futures[3].cancelled())
print(futures[0].result(), time.monotonic())
print(repr(futures[1].exception()), time.monotonic())
try:
    futures[2].result(timeout=0.5)
except TimeoutError as e:
    print("timeout", repr(e), time.monotonic())
try:
    futures[3].result()
except CancelledError as e:
    print("cancelled", repr(e))
pool.shutdown()
print(futures[2].result(), time.monotonic())
try:
    pool.submit(work, 1)
except RuntimeError as e:
    print(e)
