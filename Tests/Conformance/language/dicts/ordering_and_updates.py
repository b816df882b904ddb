# How a dict keeps its order through updates, deletions, unions and copies, and setdefault, pop and fromkeys in use.
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, list(d), d.pop("a"), d)
d["a"] = 20
d.update(a=21, z=0)
d.update([("y", 1), ["x", 2]], b=11)
d.update({"y": 5})
d.update("12 34".split() and [("p", 9)])
print(d, d | {"b": "last wins", "new": 1}, {"first": 0} | d, d == dict(reversed(d.items())), list(reversed(d)))
d |= {"k": 1}
d |= [("l", 2)]
print(d.popitem(), d.popitem(), d.setdefault("z", 99), d.setdefault("w", []), d.setdefault("v"), d)
d["w"].append(1)
print(d.get("w"), d.get("nope"), d.get("nope", 0), d.pop("nope", "default"), dict.fromkeys("ab"), dict.fromkeys([1, 2], []), {**d, "w": "replaced"}["w"], dict(d) == d, d.copy() is d)
shared = dict.fromkeys("xy", [])
shared["x"].append(1)
print(shared, {k: [] for k in "xy"}, dict([("a", 1)], b=2), dict(zip("ab", [1, 2])), dict({"a": 1}, a=2), dict(**{"k": 1}), dict(), dict(["ab", "cd"]), {1: "a", True: "b", 1.0: "c"})
inverted = {v: k for k, v in {"one": 1, "uno": 1, "two": 2}.items()}
grouped = {}
for word in "apple bob avocado cat banana".split():
    grouped.setdefault(word[0], []).append(word)
print(inverted, grouped, max(grouped, key=lambda k: len(grouped[k])), sorted(grouped.items(), key=lambda kv: (-len(kv[1]), kv[0])), {k: len(v) for k, v in grouped.items()})
counts = {}
for c in "mississippi":
    counts[c] = counts.get(c, 0) + 1
print(counts, sorted(counts, key=counts.get, reverse=True), dict(sorted(counts.items())), min(counts.items(), key=lambda kv: kv[::-1]), sum(counts.values()), [k for k, v in counts.items() if v == 4])
for f in (lambda: d["missing"], lambda: d.pop("missing"), lambda: {}.popitem(), lambda: d.pop(), lambda: {[]: 1}, lambda: dict([1]), lambda: dict([(1,)]), lambda: dict(["abc"]), lambda: dict(5), lambda: d | [("a", 1)], lambda: d.update(5), lambda: d.update([(1, 2, 3)]), lambda: dict.fromkeys(5), lambda: d.get([]), lambda: d.setdefault(), lambda: d + d, lambda: d < d, lambda: d[1:2], lambda: hash(d), lambda: {1: 2}.a, lambda: dict(a=1, **{"a": 2}),
          lambda: [] in d, lambda: d.get(), lambda: dict(None), lambda: {"a": 1}["a"]["b"], lambda: dict.fromkeys([[]])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    for k in d:
        d[k + "!"] = 1
except RuntimeError as e:
    print(e)
try:
    for k in d:
        del d[k]
        break
    for k in list(d):
        del d[k]
except RuntimeError as e:
    print(e)
print(d, {}.keys() | {}.keys(), {"a": {"b": {"c": 1}}}["a"]["b"]["c"], {(1, 2): "t", None: 0, ...: 1}, len({i: i for i in range(1000)}), list({i: 0 for i in (3, 1, 2)}), next(iter({"only": 1})), *{"x": 1, "y": 2})
