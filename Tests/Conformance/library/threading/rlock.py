"""A lock that its owner may take again."""
import threading
import time

lock = threading.RLock()


def outer(name):
    with lock:
        print(name, "outer", time.monotonic())
        inner(name)


def inner(name):
    with lock:
        time.sleep(0.5)
        print(name, "inner", time.monotonic())


threads = [threading.Thread(target=outer, args=(n,)) for n in "xy"]
for t in threads:
    t.start()
print(lock.acquire(blocking=False))
for t in threads:
    t.join()
try:
    lock.release()
except RuntimeError as e:
    print(e)
print(lock.acquire(), lock.acquire(), lock.release(), lock.release())
