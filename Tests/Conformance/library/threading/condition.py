"""A bounded buffer on a condition."""
import threading
import time

condition = threading.Condition()
buffer = []


def produce():
    for i in range(5):
        time.sleep(0.2)
        with condition:
            while len(buffer) >= 2:
                print("producer waits", round(time.monotonic(), 2))
                condition.wait()
            buffer.append(i)
            condition.notify()
    with condition:
        condition.wait_for(lambda: not buffer)
        buffer.append(None)
        condition.notify_all()


def consume(name):
    while True:
        with condition:
            if not condition.wait_for(lambda: buffer, timeout=3):
                print(name, "gives up", round(time.monotonic(), 2))
                return
            item = buffer.pop(0)
            condition.notify()
        print(name, item, round(time.monotonic(), 2))
        if item is None:
            return
        time.sleep(0.5)


threads = [threading.Thread(target=produce), threading.Thread(target=consume, args=("c1",)), threading.Thread(target=consume, args=("c2",))]
for t in threads:
    t.start()
for t in threads:
    t.join()
for bad in (condition.wait, condition.notify):
    try:
        bad()
    except RuntimeError as e:
        print(e)
with condition:
    print(condition.wait(0.5), time.monotonic())
