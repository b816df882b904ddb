"""Counter: counting, ranking, and arithmetic of multisets."""
from collections import Counter

c = Counter("mississippi")
print(c, c["s"], c["z"], "z" in c, len(c), c.total())
print(c.most_common(), c.most_common(2), c.most_common(0), sorted(c.elements()))
print(Counter(), Counter(a=3, b=1), Counter({"x": 2, "y": 5}), Counter(["a", "b", "a"], a=10))
c.update("mm")
c.update({"z": 4}, q=1)
print(c)
c.subtract("mmmmmmm")
c.subtract(Counter(z=1), q=3)
print(c, c["m"])
del c["z"], c["nothing"]
print(c, +c, -c)
a, b = Counter(a=4, b=2, c=0), Counter(a=1, b=5, d=3)
print(a + b, a - b, b - a, a & b, a | b)
print(a == b, a == Counter(a=4, b=2), a != b, a <= b, a >= Counter(a=1), a > Counter(a=4, b=2), Counter() < a)
a += b
print(a)
a -= Counter(a=5, b=1)
print(a)
a |= Counter(z=9, d=1)
print(a)
a &= Counter(z=3, d=9)
print(a)
copy = a.copy()
copy["z"] += 1
print(a, copy, type(copy).__name__)
words = "the cat and the dog and the bird".split()
for word, n in Counter(words).most_common(3):
    print(f"{word:>5} {n}")
print(list(Counter(x=2, y=-1, w=0).elements()), Counter(x=2, y=-1).total())
print(dict(Counter("aab")), list(Counter("cba")), Counter("aab").keys(), Counter("aab").items())
print(Counter([(1, 2), (1, 2), None, None, None]), max(Counter("aabbb").items(), key=lambda kv: kv[1]))
print(Counter(n % 3 for n in range(10)), sum(map(Counter, ["ab", "bc"]), Counter()))
for wrong in (lambda: Counter.fromkeys("ab"), lambda: Counter(3), lambda: Counter("a") + {"a": 1}, lambda: {Counter()},
              lambda: Counter("a") < 3):
    try:
        wrong()
    except (TypeError, NotImplementedError) as error:
        print(f"{type(error).__name__}: {error}")


class Tally(Counter):
    def __missing__(self, key):
        return f"no {key}"


print(Tally("ab")["x"], Tally("abb"), isinstance(Tally(), dict))
