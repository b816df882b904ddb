"""Done callbacks, and futures that a program completes itself."""
import time
from concurrent.futures import Future, InvalidStateError, ThreadPoolExecutor


def done(future):
    state = "cancelled" if future.cancelled() else future.exception() or future.result()
    print(f"{time.monotonic():.1f} done: {state!r}")


with ThreadPoolExecutor(max_workers=1, thread_name_prefix="cb") as pool:
    for n in (2, 1):
        pool.submit(lambda n=n: time.sleep(n) or n).add_done_callback(done)
    late = pool.submit(time.sleep, 9)
    late.add_done_callback(done)
    print(late.cancel())
f = Future()
print(f.done(), f.running(), f.set_running_or_notify_cancel(), f.running())
f.set_result([1, 2])
f.add_done_callback(done)
try:
    f.set_exception(ValueError())
except InvalidStateError as e:
    print(str(e).split(" at ")[0])
g = Future()
g.set_exception(KeyError("k"))
print(repr(g.exception()), repr(g).split(" state=")[1])
