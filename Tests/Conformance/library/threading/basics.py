"""Names, states and arguments of threads."""
import threading
import time


def work(label, *, times=1):
    for i in range(times):
        time.sleep(0.5)
        print(f"{time.monotonic():.1f} {label} {i} in {threading.current_thread().name}")


a = threading.Thread(target=work, args=("a",), kwargs={"times": 2})
b = threading.Thread(target=work, args=("b",), name="second")
c = threading.Thread(name="nothing")
print(a.name, b.name, c.name, a.daemon, a.is_alive(), a.ident)
for t in (a, b, c):
    t.start()
print(a.is_alive(), b.is_alive(), c.is_alive(), threading.active_count())
print([t.name for t in threading.enumerate()])
a.join()
print(a.is_alive(), b.is_alive(), isinstance(a.ident, int), a.ident == threading.get_ident())
print(threading.main_thread().name, threading.current_thread() is threading.main_thread())
for bad in (lambda: a.start(), lambda: threading.current_thread().join(), lambda: threading.Thread().join()):
    try:
        bad()
    except RuntimeError as e:
        print(e)
