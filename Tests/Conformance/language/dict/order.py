"""The order of dicts: insertion, with deletion, replacement and reinsertion."""
d = {"a": 1, "b": 2, "c": 3, "d": 4}
d["b"] = 20
del d["a"]
d["a"] = 100
print(d, list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())))
d.pop("c")
d["c"] = 5
d.update(b=0, e=6)
print(d, d.popitem(), d.popitem(), d, next(iter(d)), next(reversed(d)))
first = next(iter(d))
value = d.pop(first)
d[first] = value
print(d, {**d, "x": 0}, {k: v for k, v in sorted(d.items())}, dict(sorted(d.items(), key=lambda kv: kv[1])))
n = {}
for i in range(20):
    n[i % 7] = i
for i in range(0, 7, 2):
    del n[i]
n[0] = "back"
print(n, {1: "int", 1.0: "float", True: "bool"}, {"x": 1, "x": 2}, {0: "a", False: "b", 0.0: "c"})
m = dict.fromkeys("banana")
print(m, "".join(m), list(dict.fromkeys([3, 1, 3, 2, 1])), d == dict(reversed(d.items())))
