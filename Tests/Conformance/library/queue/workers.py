"""Workers take jobs from a queue; join waits until all are done."""
import queue
import threading
import time

jobs = queue.Queue()


def worker(name):
    while True:
        job = jobs.get()
        time.sleep(job / 10)
        print(f"{time.monotonic():.1f} {name} did {job}")
        jobs.task_done()


for i in range(3):
    threading.Thread(target=worker, args=(f"w{i}",), daemon=True).start()
for job in (5, 3, 4, 1, 2, 6):
    jobs.put(job)
print(jobs.qsize(), jobs.empty())
jobs.join()
print("all done", time.monotonic(), jobs.empty())
try:
    jobs.task_done()
except ValueError as e:
    print(e)
