# Values unpacked in all the usual places.
a, b = 1, 2
a, b = b, a
print(a, b)
first, *rest = "spam"
*start, end = range(5)
head, *middle, tail = [1, 2]
print(first, rest, start, end, head, middle, tail)
(x, (y, *z)), w = (1, [2, 3, 4]), 5
print(x, y, z, w)
[p, q] = {"k": 1, "l": 2}.items()
print(p, q)
for i, (name, (low, high)) in enumerate([("a", (1, 2)), ("b", (3, 4))]):
    print(i, name, high - low)
for key, *values in ((1, 2, 3), (4,), "xyz"):
    print(key, values)
data = [1, 2, 3]
data[0], data[-1] = data[-1], data[0]
i = 0
i, data[i] = 1, "changed"
print(data, i, [*data, *"ab"], {*data[:1], 9}, (*data, 0), {**{"a": 1}, "b": 2})


def f(*args, sep="-", **more):
    return sep.join(map(str, args)), more


print(f(*data, *[7], **{"sep": "/"}, **{"q": 1}), f(*{"k": 1}), f(*range(3), sep=","))
_, c, _ = "xyz"
m = n = o = []
m.append(1)
print(c, _, n, o is m, [k for k, *_ in ("ab", "c")])
