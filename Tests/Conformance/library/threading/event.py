"""An event as a starting signal, with and without a timeout."""
import threading
import time

go = threading.Event()
results = []


def runner(name, patience):
    came = go.wait(patience)
    results.append((name, came, time.monotonic()))


threads = [threading.Thread(target=runner, args=a) for a in (("a", None), ("b", 0.5), ("c", 5))]
for t in threads:
    t.start()
print(go.is_set(), go.wait(1), time.monotonic())
go.set()
print(go.wait(), go.is_set())
for t in threads:
    t.join()
for r in results:
    print(r)
go.clear()
print(go.is_set(), go.wait(0), go.wait(0.25), time.monotonic())
