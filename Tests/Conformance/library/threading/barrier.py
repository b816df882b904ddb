"""Threads meet at a barrier, twice; then it breaks."""
import threading
import time

barrier = threading.Barrier(3, action=lambda: print("all are here", time.monotonic()))
places = []


def walk(pace):
    for _ in range(2):
        time.sleep(pace)
        places.append((pace, barrier.wait()))


threads = [threading.Thread(target=walk, args=(p,)) for p in (1, 2, 3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(places), time.monotonic())
print(barrier.parties, barrier.n_waiting, barrier.broken)


def late():
    try:
        barrier.wait(1)
    except threading.BrokenBarrierError:
        print("broken", time.monotonic())


t = threading.Thread(target=late)
t.start()
t.join()
print(barrier.broken)
barrier.reset()
print(barrier.broken)
