# Nested loops, conditions and the order in which they are computed.
def say(tag, value):
    print(tag, end=" ")
    return value


print([say("e", x * y) for x in say("outer", [1, 2]) if say("c1", x) for y in say("inner", [3, 4]) if say("c2", y > 3)])
print({say("k", x): say("v", x * x) for x in range(2)})
print({x % 3 for x in range(10)}, {k: v for k, v in [("a", 1), ("a", 2)]})
print([[x for x in range(n)] for n in range(4)], [x for n in range(4) for x in range(n)])
print([(x, y) for x in range(3) for y in range(x) if (x + y) % 2])
print([x for x in range(20) if x % 2 if x % 3], [x if x % 2 else -x for x in range(5)])
print([a + b for a, b in zip("ab", "cd")], [a for a, *_ in ["xyz", "uv"]], [y for (x, y) in {1: 2}.items()])
print([i for i in range(5) if i not in (1, 3)], [lambda: 0 for _ in range(0)], [*(c for c in "abc")])
print([x for x in [1, 2, 3] if x > 1 or say("short", False)])
print(["%s%d" % (c, n) for c in "ab" for n in range(2)], {c: [n for n in range(k)] for k, c in enumerate("abc")})
print([y := 1, y ** 2], [(last := x) for x in range(3)], last)
for f in (lambda: [x for x in 5], lambda: [y for x in [1] for y in x], lambda: {[]: 1 for _ in [0]},
          lambda: {[] for _ in [0]}, lambda: [1 / x for x in (1, 0)], lambda: [a for a, b in [(1, 2, 3)]],
          lambda: [undefined for _ in [1]]):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], list(map(list, zip(*matrix))))
print([n for n in range(2, 30) if all(n % d for d in range(2, int(n ** 0.5) + 1))])
