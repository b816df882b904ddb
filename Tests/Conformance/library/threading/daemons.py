"""The program's end waits for threads, but not for daemons."""
import threading
import time


def count(name, n):
    for i in range(n):
        time.sleep(1)
        print(f"{time.monotonic():.0f} {name} {i}")


daemon = threading.Thread(target=count, args=("daemon", 10), daemon=True)
worker = threading.Thread(target=count, args=("worker", 3))
daemon.start()
worker.start()
print(daemon, end=" ") if False else print(daemon.daemon, worker.daemon)
try:
    worker.daemon = True
except RuntimeError as e:
    print(e)


def child():
    print("inherits:", threading.current_thread().daemon)
    t = threading.Thread(target=lambda: print("grandchild:", threading.current_thread().daemon))
    t.start()
    t.join()


t = threading.Thread(target=child, daemon=True)
t.start()
t.join()
print("main ends")
