# Comprehensions of all kinds, with conditions and nesting.
words = "the quick brown fox jumps over the lazy dog".split()
print([w.upper() for w in words if len(w) > 4], {len(w) for w in words}, {w: len(w) for w in words if w[0] in "tfl"})
print([(x, y) for x in range(3) for y in range(x)], [[x * y for y in range(1, 4)] for x in range(1, 4)])
print(["even" if n % 2 == 0 else "odd" for n in range(4)], [n for n in range(50) if n % 3 == 0 if n % 5 == 0])
print(sum(n * n for n in range(10)), max((len(w), w) for w in words), any(w == "fox" for w in words), all(w for w in words))
print({v: k for k, v in {"a": 1, "b": 2}.items()}, [c for w in words for c in w if c in "aeiou"][:8], dict((i, w) for i, w in enumerate(words[:3])))
print([y for x in range(5) if (y := x * x) > 3], y, [f"{a}{b}" for a, b in zip("abc", [1, 2, 3])], [*(n for n in range(3))])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [x for row in matrix for x in row if x % 2], {(i, j): v for i, r in enumerate(matrix) for j, v in enumerate(r)})
x = "outer"
print([x for x in range(3)], x, [lambda: x for x in range(2)][0](), {x: [x for x in range(x)] for x in range(3)})
g = (n for n in [1, 0, 2])
try:
    print([1 / n for n in g])
except ZeroDivisionError as e:
    print(e, list(g))
primes = [n for n in range(2, 40) if not any(n % d == 0 for d in range(2, int(n ** 0.5) + 1))]
print(primes, [(a, b) for a, b in zip(primes, primes[1:]) if b - a == 2])
