"""At most two at a time."""
import threading
import time

gate = threading.BoundedSemaphore(2)


def use(i):
    with gate:
        print(f"{time.monotonic():.1f} {i} in")
        time.sleep(1)
    print(f"{time.monotonic():.1f} {i} out")


threads = [threading.Thread(target=use, args=(i,)) for i in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
try:
    gate.release()
except ValueError as e:
    print(e)
plain = threading.Semaphore(0)
print(plain.acquire(blocking=False), plain.acquire(timeout=0.5), time.monotonic())
plain.release(2)
print(plain.acquire(), plain.acquire(), plain.acquire(False))
try:
    threading.Semaphore(-1)
except ValueError as e:
    print(e)
