"""Timeouts pass in virtual time."""
import queue
import threading
import time

q = queue.Queue(maxsize=1)


def slow_producer():
    for i in range(3):
        time.sleep(1)
        q.put(i)


threading.Thread(target=slow_producer).start()
got = 0
while got < 3:
    try:
        item = q.get(timeout=0.4)
        print(f"{time.monotonic():.1f} got {item}")
        got += 1
    except queue.Empty:
        print(f"{time.monotonic():.1f} nothing yet")
q.put("full")
try:
    q.put("more", timeout=2)
except queue.Full:
    print("full", round(time.monotonic(), 1))
