"""deque: both ends, rotation, a limited length."""
from collections import deque

d = deque("bcd")
d.append("e")
d.appendleft("a")
print(d, len(d), d[0], d[-1], d[2], "c" in d, list(d), list(reversed(d)))
print(d.pop(), d.popleft(), d)
d.extend("xy")
d.extendleft("12")
print(d)
d.rotate(2)
print(d)
d.rotate(-3)
print(d)
d.insert(1, "new")
d.remove("x")
d[0] = "first"
del d[-1]
print(d, d.index("c"), d.count("new"))
d.reverse()
print(d, d.copy() == d, d + deque("!"), deque([1, 2]) * 2, deque([1, 2]) < deque([1, 3]))
last = deque(range(10), maxlen=3)
print(last, last.maxlen)
last.append(10)
last.appendleft("x")
print(last, deque(maxlen=0), deque([1], maxlen=2))
for wrong in (lambda: deque().pop(), lambda: deque().popleft(), lambda: d.remove("zz"), lambda: d.index("zz"),
              lambda: d[99], lambda: last.insert(0, 1), lambda: deque(maxlen=-1), lambda: deque(5),
              lambda: d[1:2], lambda: deque([1]) + [2]):
    try:
        wrong()
    except (IndexError, ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
try:
    for item in d:
        d.append(item)
except RuntimeError as error:
    print("RuntimeError:", error)
d.clear()
print(d, bool(d), d == deque(), d.maxlen)
total = 0
window = deque(maxlen=2)
for n in [3, 5, 7, 9]:
    window.append(n)
    if len(window) == 2:
        total += sum(window) / 2
print(total, window)
nested = deque([1])
nested.append(nested)
print(nested)
match deque([1, 2, 3]):
    case [a, *rest]:
        print(a, rest)
a, *b = deque("xyz")
print(a, b, sorted(deque([3, 1, 2])), deque([1, [2]]), isinstance(d, deque), type(d))
