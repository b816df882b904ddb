"""First in first out, last in first out, by priority, and the simple one."""
import queue

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = kind()
    for item in ((2, "b"), (3, "c"), (1, "a")):
        q.put(item)
    print(kind.__name__, [q.get() for _ in range(3)])
simple = queue.SimpleQueue()
simple.put(1)
simple.put_nowait(2)
print(simple.qsize(), simple.get(), simple.get_nowait(), simple.empty())
small = queue.Queue(maxsize=1)
small.put_nowait("x")
print(small.full(), small.maxsize, small.unfinished_tasks)
for bad in (lambda: small.put_nowait("y"), lambda: small.put("y", timeout=-1), lambda: simple.get_nowait(),
            lambda: queue.Queue().get(block=False)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, str(e))
print(issubclass(queue.Empty, Exception), queue.Full.__name__)
