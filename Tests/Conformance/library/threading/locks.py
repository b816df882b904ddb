"""Locks: blocking, not blocking, with a timeout, and in a with statement."""
import threading
import time

lock = threading.Lock()


def hold(name, seconds):
    with lock:
        print(f"{time.monotonic():.2f} {name} has it")
        time.sleep(seconds)
    print(f"{time.monotonic():.2f} {name} let go")


threads = [threading.Thread(target=hold, args=(n, s)) for n, s in (("a", 1), ("b", 0.5), ("c", 0.25))]
for t in threads:
    t.start()
print(lock.locked(), lock.acquire(blocking=False), lock.acquire(timeout=0.25), time.monotonic())
print(lock.acquire(), time.monotonic())
lock.release()
for t in threads:
    t.join()
for bad in (lambda: lock.release(), lambda: lock.acquire(False, 1), lambda: lock.acquire(True, -2)):
    try:
        bad()
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__, e)
print(lock.locked(), repr(lock).split(" at ")[0])
