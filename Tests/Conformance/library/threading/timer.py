"""Timers: one runs, one is cancelled."""
import threading
import time

done = threading.Event()


def ring(text, *, mark="!"):
    print(f"{time.monotonic():.1f} {text}{mark}")
    done.set()


first = threading.Timer(2, ring, ("first",), {"mark": "?"})
second = threading.Timer(1, ring, args=["second"])
third = threading.Timer(1.5, ring, ["third"])
for t in (first, second, third):
    t.start()
time.sleep(0.5)
third.cancel()
print(done.wait(), time.monotonic())
for t in (first, second, third):
    t.join()
print(time.monotonic(), first.finished.is_set(), third.finished.is_set())
