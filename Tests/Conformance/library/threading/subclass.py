"""A subclass with its own run and result."""
import threading
import time


class Summer(threading.Thread):
    def __init__(self, limit):
        super().__init__(name=f"summer-{limit}", daemon=True)
        self.limit = limit
        self.result = None

    def run(self):
        time.sleep(self.limit / 100)
        self.result = sum(range(self.limit))


threads = [Summer(n) for n in (300, 100, 200)]
for t in threads:
    t.start()
print([t.result for t in threads])
for t in threads:
    t.join(1.5)
    print(t.name, t.result, t.is_alive(), time.monotonic())
threads[0].join()
print([t.result for t in threads], time.monotonic())


class Broken(threading.Thread):
    def __init__(self):
        pass


try:
    Broken().start()
except RuntimeError as e:
    print(e)
