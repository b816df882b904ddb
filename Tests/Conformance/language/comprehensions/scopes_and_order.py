# Comprehensions of all four kinds: the order of evaluation, what they see, duplicates, and nested conditions.
def say(x, *more):
    print(x, end=" ")
    return x


print([say(i) * say(10) for i in (say(1), say(2)) if say("if")])
print({say(k): say(v) for k, v in (("a", 1), ("b", 2))})
print({say(x) % 2 for x in (3, 1, 2)}, list(say(y) for y in "gen"))
print([(a, b) for a in range(3) for b in range(a)], [[a * b for b in range(3)] for a in range(3)], [a for a in range(20) if a % 2 if a % 3 if a > 5], [x for x in [1, 2, 3] if x != 2 or x])
print({k: v for v, k in enumerate("abca")}, {c: [i for i, d in enumerate("banana") if c == d] for c in "ban"}, {len(w) for w in "a bb cc ddd".split()}, sorted({(x, y) for x in (1, 2) for y in (1, 2) if x != y}))
x = "outer x"
print([x for x in range(3)], x, [y for y in (x, x.upper())], [[x for x in x[:2]] for x in ("ab", "cd")])
functions = [lambda: i for i in range(3)]
print([f() for f in functions], [f(5) for f in [lambda n, k=k: n * k for k in range(3)]])


def scope():
    local = 3
    inside = [local * n for n in range(3) if n < local]
    return inside, sorted(locals())


print(scope())


class Body:
    size = 3
    squares = [n * n for n in range(size)]
    try:
        table = [[size for _ in range(2)] for n in range(1)]
    except NameError as e:
        table = str(e)


print(Body.squares, Body.table, "n" in vars(Body))
try:
    [1 / n for n in (1, 0)]
except ZeroDivisionError as e:
    print(e, "n" in globals())
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [n for row in matrix for n in row], [[row[i] for row in matrix] for i in range(3)], [*(r[::-1] for r in matrix)], sum(n for row in matrix for n in row if n % 2))
print([i if i % 2 else -i for i in range(5)], ["fizz" * (not i % 3) + "buzz" * (not i % 5) or i for i in range(1, 16)], [a + b for a, b in zip("ab", "cd")], [w[::-1] for w in "hello world".split() if "o" in w], {**{n: n for n in range(2)}, **{n: -n for n in range(1, 3)}})
print([(lambda: z)() for z in range(3)], [z for z in [[], [0], [[]]] if z], [p := 5, p + 1], [print("side effect") for _ in range(2)], dict.fromkeys(c for c in "hello"), [*{c: 0 for c in "hello"}], [(i, j) for i in range(4) if i % 2 for j in "ab" if j != "a" or i == 3])
primes = [n for n in range(2, 60) if all(n % d for d in range(2, int(n ** 0.5) + 1))]
triples = [(a, b, c) for c in range(1, 21) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c]
print(primes, triples, [n for n in range(1, 500) if n == sum(d for d in range(1, n) if n % d == 0)])
for source in ("[x for x in 1, 2]", "[for x in y]", "[x, y for x in z]", "{a: b for a}", "[x for x]", "[x if y for x in z]", "{*a for a in b}", "[i for i in range(3) else 5]", "[x for 5 in y]", "[lambda: (yield) for x in y]", "[(yield x) for x in y]", "[x async for x in y]", "(x for x in y for)", "[x = 1 for x in y]"):
    try:
        compile(source, "<text>", "exec")
        print(source, "is fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
