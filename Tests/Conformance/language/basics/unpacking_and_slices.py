a, *b, c = range(6)
print(a, b, c)
(x, [y, *z]), w = (1, "abc"), 2
print(x, y, z, w)
data = list(range(10))
data[2:5] = "xyz!"
del data[::4]
print(data, data[::-2], data[-3:], data[5:2:-1])
i = j = [0]
i += [1]
print(j, i is j)
d = {"a": 1, **{"b": 2, "a": 3}}
print(d, [*d, *d.values()], {*"hello"} == set("hello"))
for n, (k, v) in enumerate(d.items(), 1):
    print(n, k, v, sep="|", end=";")
print()
try:
    p, q = 1, 2, 3
except ValueError as e:
    print(e)
try:
    p, q, *r = [1]
except ValueError as e:
    print(e)
print(1 < 2 < 3 != 4, not 1 == 1.0, None or 0 or "", [] and 1)
print(f"{3.14159:.2f} {42:>6d} {'x':^5}| {10_000:,} {255:#x} {a=} {'q'!r} {1e100:g} {a:{w}}")
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
while (n := len(data)) > 6:
    data.pop()
else:
    print("left", data, n)
match {"kind": "point", "at": [1, 2]}:
    case {"kind": "line"}:
        print("line")
    case {"kind": "point", "at": [px, py], **rest} if px < py:
        print("point", px, py, rest)
