"""Views of dicts: live, set-like, reversible."""
d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), "a" in k, 2 in v, ("a", 1) in i, ("a", 2) in i, "a" in i)
d["d"] = 4
print(k, v, i, list(reversed(k)), sorted(v, reverse=True))
print(sorted(k & {"a", "z"}), sorted(k | ["z"]), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), sorted({"a", "q"} - k), sorted(["a", "q"] & k) if False else sorted({"a", "q"} & k), type(k & set()).__name__)
print(sorted(i & {("a", 1), ("b", 9)}), i - {("a", 1)} == {("b", 2), ("c", 3), ("d", 4)}, k.isdisjoint("xyz"), k.isdisjoint(["a"]), i.isdisjoint([]))
print(k == {"a", "b", "c", "d"}, k == ["a", "b", "c", "d"], k == {"a": 0, "b": 0, "c": 0, "d": 0}.keys(), v == d.values(), i == d.items(), k <= set("abcdef"), k < k, k >= {"a"}, set("ab") < k)
print(k.mapping["a"], type(k.mapping).__name__, type(k), type(v), type(i), iter(k).__next__(), d.keys() is d.keys())


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: k[0])
attempt(lambda: v[0])
attempt(lambda: k.add("x"))
attempt(lambda: v | v)
attempt(lambda: k + k)
attempt(lambda: hash(k))
attempt(lambda: hash(v) is not None)
attempt(lambda: k | 5)
attempt(lambda: {"x": []}.items() | set())
attempt(lambda: ([], 1) in i)
attempt(lambda: type(k)())
attempt(lambda: {"x": [1]}.items() & {("x", 1)})
