"""Two threads that each hold what the other wants."""
import threading
import time

a, b = threading.Lock(), threading.Lock()


def take(first, second, name):
    with first:
        print(name, "holds one")
        time.sleep(1)
        print(name, "wants the other")
        with second:
            print("never")


threads = [threading.Thread(target=take, args=(a, b, "t1")), threading.Thread(target=take, args=(b, a, "t2"))]
for t in threads:
    t.start()
for t in threads:
    t.join()
