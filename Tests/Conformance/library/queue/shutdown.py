"""A queue that is shut down."""
import queue
import threading
import time

q = queue.Queue()


def reader(name):
    try:
        while True:
            print(name, q.get())
            time.sleep(0.5)
    except queue.ShutDown:
        print(name, "shut down", time.monotonic())


threads = [threading.Thread(target=reader, args=(n,)) for n in ("r1", "r2")]
for t in threads:
    t.start()
for i in range(3):
    q.put(i)
time.sleep(0.1)
q.shutdown()
try:
    q.put(9)
except queue.ShutDown as e:
    print("put refused", repr(e))
for t in threads:
    t.join()
other = queue.Queue()
other.put(1)
other.shutdown(immediate=True)
print(other.empty(), other.unfinished_tasks)
try:
    other.get()
except queue.ShutDown:
    print("get refused")
