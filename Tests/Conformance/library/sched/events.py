# Events in the order of time, priority and entry.
import sched, time
s = sched.scheduler(time.time, time.sleep)
def pt(a='default'): print("From print_time", round(time.time() - t0, 2), a)
t0 = time.time()
e = s.enter(10, 1, pt); s.enter(5, 2, pt, argument=('positional',)); s.enter(5, 1, pt, kwargs={'a': 'keyword'}); s.enterabs(t0 + 1, 1, pt)
print(len(s.queue), s.queue[0][:3], s.empty()); s.cancel(e); print(s.run(blocking=False)); s.run(); print(s.empty(), sched.scheduler().empty())
try: s.cancel(e)
except ValueError as x: print("gone", x)
