"""Which worker takes what, and what an initializer does."""
import threading
import time
from concurrent.futures import ThreadPoolExecutor

local = threading.local()


def prepare(base):
    local.count = base
    print("worker", threading.current_thread().name)


def work(n):
    time.sleep(n)
    local.count += 1
    return threading.current_thread().name, local.count


with ThreadPoolExecutor(3, initializer=prepare, initargs=(10,)) as pool:
    first = [pool.submit(work, n) for n in (3, 1, 2)]
    print([f.result() for f in first], time.monotonic())
    second = [pool.submit(work, n) for n in (1, 1, 1)]
    print([f.result() for f in second], time.monotonic())
    print(pool.submit(work, 0).result())
with ThreadPoolExecutor() as pool:
    print(pool.submit(threading.current_thread).result().name, pool._max_workers)
