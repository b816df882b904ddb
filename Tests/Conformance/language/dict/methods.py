"""Every method of dicts."""
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("c", 3), d.setdefault("a", 9), d.setdefault("n"), d)
print(d.pop("n"), d.pop("zz", "default"), d.popitem(), d, list(d), list(d.values()), list(d.items()), "a" in d, 1 in d, len(d))
d.update({"x": 1})
d.update([("y", 2), ["z", 3]])
d.update(k=4, l=5)
d.update({"x": 10}, m=6)
d.update(zip("pq", (7, 8)))
d.update()
print(d, d.copy() == d, d.copy() is d, dict(d) == d)
print(dict(), dict(a=1), dict([("a", 1)]), dict({"b": 2}, c=3), dict(["ab", "cd"]), dict(zip("xy", [1, 2])), dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), {**{"a": 1}, "a": 2, **{"b": 3}})
e = {"b": 1}
print(d | e, e | {"c": 3}, {"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1})
e |= {"z": 26}
e |= [("y", 25)]
print(e)


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: {}["missing"])
attempt(lambda: {}[1, 2])
attempt({}.pop, "missing")
attempt({}.popitem)
attempt({}.get)
attempt({}.pop)
attempt({}.update, 5)
attempt({}.update, [1])
attempt({}.update, ["abc"])
attempt({}.update, [(1, 2, 3)])
attempt({}.update, [[1]])
attempt({}.update, {}, {})
attempt(dict, 5)
attempt(dict, [1, 2])
attempt(dict, ["a"])
attempt(dict, {}, {})
attempt(dict.fromkeys, 5)
attempt(dict.fromkeys)
attempt(lambda: {} | [])
attempt(lambda: {} + {})
attempt(lambda: {} < {})
attempt(lambda: {[]: 1})
attempt(lambda: {{}: 1})
attempt(lambda: {}[[]])
attempt(lambda: [] in {})
attempt({}.setdefault, [])
attempt(hash, {})
attempt(lambda: {}.foo)
attempt({}.keys, 1)
