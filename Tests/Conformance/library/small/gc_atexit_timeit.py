# gc, atexit and timeit, as far as programs ask for them.
import atexit
import gc
import sys
import time
import timeit

print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
gc.collect()
print(isinstance(gc.collect(), int), gc.isenabled(), type(gc.get_count()), gc.is_tracked([]), gc.is_tracked(1))


@atexit.register
def first():
    print("first registered, last called")


def goodbye(name, mark="."):
    print("goodbye", name + mark)


atexit.register(goodbye, "ann", mark="!")
atexit.register(goodbye, "bob")
atexit.register(print, "not called")
atexit.unregister(print)
try:
    atexit.register(5)
except TypeError as e:
    print(e)

print(timeit.timeit(lambda: time.sleep(0.5), number=4))
print(timeit.repeat(lambda: time.sleep(1), repeat=2, number=1))
print(timeit.default_timer is time.perf_counter)
start = timeit.default_timer()
time.sleep(2)
print(timeit.default_timer() - start)
print(sys.modules["gc"] is gc, "atexit" in sys.modules)
sys.exit(3)
