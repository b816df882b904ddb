# zip(), map(), filter(), enumerate() and reversed() are lazy: how far each reads its sources, and zip's strict mode.
def source(name, n):
    for i in range(n):
        print(f"[{name}{i}]", end=" ")
        yield i


print(list(zip(source("a", 3), source("b", 2))))
print(list(zip(source("a", 2), source("b", 3))))
z = zip(source("x", 5), "ab")
print("made", next(z), list(z))
a = source("s", 4)
print(list(zip(a, a)), list(zip()), list(zip("abc")), list(zip(*[(1, 2), (3, 4)])), [*zip(*[])])
for lengths in ((2, 2), (2, 3), (3, 2), (0, 1), (2, 2, 1), (1, 2, 2)):
    try:
        print(list(zip(*[range(n) for n in lengths], strict=True)))
    except ValueError as e:
        print(lengths, e)
z = zip("ab", "abc", strict=True)
print(next(z), next(z))
try:
    next(z)
except ValueError as e:
    print(e)
m = map(lambda x: print(f"({x})", end=" ") or x * x, source("m", 4))
print("nothing yet")
print(next(m), next(m))
print(list(m), list(m))
print(list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(pow, [2, 3], [3, 2])), list(map(str.upper, "ab")), list(map(int, "123")))
f = filter(lambda x: x % 2, source("f", 6))
print(next(f), next(f), list(f))
print(list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(str.isdigit, "a1b2")), list(filter(lambda kv: kv[1], {"a": 0, "b": 1}.items())))
e = enumerate(source("e", 3), start=10)
print(next(e), list(e), list(enumerate("ab", -1)), list(enumerate("ab", start=2 ** 64)), dict(enumerate("xy")), list(enumerate([])))
r = reversed([1, 2, 3])
print(next(r), list(r), list(reversed("abc")), list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})), type(reversed([])).__name__, type(reversed("")).__name__)
numbers = [1, 2, 3]
lazy = map(lambda n: n * 10, numbers)
numbers.append(4)
print(list(lazy), type(lazy), type(zip()), type(filter(None, [])), type(enumerate([])))
bad = map(lambda n: 1 / n, [1, 0, 2])
print(next(bad))
try:
    next(bad)
except ZeroDivisionError as e:
    print(e)
print(next(bad), next(bad, "end"))
stops = map(lambda n: n if n < 2 else next(iter([])), range(5))
print(list(stops), list(stops))
both = zip(filter(lambda n: n % 2, range(10)), map(chr, range(97, 110)), enumerate("xyz"))
print(list(both))
for wrong in (lambda: zip(5), lambda: list(map(5, [1])), lambda: map(len, 5), lambda: filter(None), lambda: list(filter(5, [1])), lambda: enumerate(), lambda: enumerate([], 1.5), lambda: reversed({1}), lambda: list(map(lambda: 0, [1])),
              lambda: list(zip("ab", 3)), lambda: zip("a", "b")[0], lambda: len(map(len, [])), lambda: reversed(iter([]))):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
