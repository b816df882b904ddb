# Insertion order, and what removal does to it.
d = {"one": 1, "two": 2, "three": 3}
d["two"] = 22
d["four"] = 4
del d["one"]
d["one"] = 111
print(d, list(d), list(reversed(d)), list(d.items())[0])
print(d.pop("two"), d.pop("nope", "default"), d.popitem(), d)
try:
    d.pop("nope")
except KeyError as e:
    print("KeyError", e)
try:
    {}.popitem()
except KeyError as e:
    print(e)
d.update(a=1, b=2, c=3)
for key in list(d):
    if len(key) == 1 and d[key] % 2:
        del d[key]
print(d, d == dict(reversed(d.items())), list(d) == list(reversed(d)))
try:
    for key in d:
        d[key + "x"] = 0
except RuntimeError as e:
    print(e, len(d))
try:
    for key in d:
        del d[key]
except RuntimeError as e:
    print(e, len(d))
keys, values = d.keys(), d.values()
d["new"] = "n"
print(keys, list(values), "new" in keys, "n" in values, len(keys))
d.clear()
print(d, keys, bool(d))
print({1: "a", True: "b", 1.0: "c"}, {(1, 2): 3, "k": None}.get((1, 2)), {None: 0, (): 1, frozenset(): 2})
