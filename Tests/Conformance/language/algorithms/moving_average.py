# Windows over a series.
from collections import deque
from itertools import accumulate, islice, pairwise
from statistics import mean, median


def windows(items, size):
    window = deque(maxlen=size)
    for item in items:
        window.append(item)
        if len(window) == size:
            yield tuple(window)


temps = [12.5, 14.0, 13.5, 17.25, 19.0, 18.5, 16.0, 11.75, 9.5, 10.0]
print([round(mean(w), 2) for w in windows(temps, 3)])
print([median(w) for w in windows(temps, 4)])
print([f"{b - a:+.2f}" for a, b in pairwise(temps)])
print(list(accumulate(temps, max)), list(accumulate(temps))[-1])
low, high = min(temps), max(temps)
for t in temps:
    print(f"{t:6.2f} {'=' * int((t - low) / (high - low) * 30)}")
rising = longest = 1
for a, b in pairwise(temps):
    rising = rising + 1 if b > a else 1
    longest = max(longest, rising)
print(longest, list(windows("abc", 5)), list(islice(windows(range(100), 2), 3)))
smooth = list(accumulate(temps, lambda old, new: old * 0.5 + new * 0.5))
print([round(s, 3) for s in smooth])
