# Generator expressions: the first source is evaluated at once, everything else late.
def source(name, n=3):
    print("  source", name)
    return range(n)


g = (x * factor for x in source("eager"))
print("made")
factor = 10
print(list(g), list(g))

g = ((a, b) for a in source("first", 2) for b in source("second", 2))
print("nothing of the second yet")
print(next(g))
print(list(g))

try:
    bad = (x for x in 5)
except TypeError as e:
    print("at once:", e)
late = (y for x in [1] for y in 5)
try:
    next(late)
except TypeError as e:
    print("late:", e)

numbers = [1, 2, 3]
doubled = (n * 2 for n in numbers)
numbers.append(4)
print(list(doubled))
numbers = [9]
limit = 2
small = (n for n in [1, 2, 3, 4] if n <= limit)
limit = 3
print(list(small))

stages = range(10)
for k in (2, 3):
    stages = (s for s in stages if s % k)
print(list(stages), "k was late")
fixed = range(10)
for k in (2, 3):
    fixed = filter(lambda s, k=k: s % k, fixed)
print(list(fixed))

print(sum(n * n for n in range(5)), max((len(w), w) for w in "a bcd ef".split()), ", ".join(str(n) for n in range(4)))
print(dict((c, ord(c)) for c in "ab"), sorted((-n for n in range(3)), reverse=True), any(n > 1 for n in iter([0, 5, 1])))
g = (n for n in range(3))
print(type(g).__name__, g.__name__, g.__qualname__, g.gi_code.co_name, 1 in g, list(g), 2 in g)
try:
    tuple(1 / n for n in (1, 0))
except ZeroDivisionError as e:
    print(e)


def stop():
    raise StopIteration


try:
    list(stop() for _ in range(2))
except RuntimeError as e:
    print(e, "|", type(e.__cause__).__name__)
