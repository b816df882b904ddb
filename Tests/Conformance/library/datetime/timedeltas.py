from datetime import timedelta

a = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6)
b = timedelta(hours=36)
print(a, repr(a), a.days, a.seconds, a.microseconds, a.total_seconds())
print(a + b, a - b, b - a, -a, abs(-b), +a)
print(b * 2, 3 * b, b * 0.5, b / 7, b / timedelta(hours=5), b // timedelta(hours=5), b % timedelta(hours=5))
print(divmod(b, timedelta(hours=5)), b // 4)
print(a < b, a == timedelta(1, 7384, 5006), max(a, b), bool(timedelta()), hash(b) == hash(timedelta(1.5)))
print(timedelta(weeks=1.5), timedelta(seconds=-1), timedelta(microseconds=0.5), timedelta(microseconds=1.5))
print(timedelta.min, timedelta.max, timedelta.resolution, timedelta(days=2), timedelta(0))
print(sum([timedelta(minutes=m) for m in (10, 20, 45)], timedelta()))
print({timedelta(hours=24): "a day"}[timedelta(1)])
for seconds in (0.1, 61, 3661.25, 90061):
    print(str(timedelta(seconds=seconds)).rjust(20), end=";")
print()
for attempt in (lambda: timedelta(days="1"), lambda: timedelta.max + timedelta(1), lambda: timedelta(1) / 0):
    try:
        attempt()
    except (TypeError, OverflowError, ZeroDivisionError) as e:
        print(type(e).__name__)
