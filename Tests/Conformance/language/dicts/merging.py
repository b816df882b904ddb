# Dicts merged in all the ways.
defaults = {"color": "red", "size": 10, "tags": ["a"]}
user = {"size": 12, "name": "u"}
print({**defaults, **user}, defaults | user, user | defaults, dict(defaults, **user))
merged = defaults.copy()
merged.update(user, extra=True)
print(merged, merged["tags"] is defaults["tags"])
merged |= [("size", 99), ("z", 0)]
print(merged)
from collections import ChainMap

chain = ChainMap(user, defaults)
print(chain["size"], chain["color"], list(chain), len(chain), dict(chain))
chain["color"] = "blue"
print(user, defaults["color"], chain.parents["color"])
print(defaults.keys() & user.keys(), sorted(defaults.keys() | user.keys()), sorted(defaults.keys() ^ user.keys()), defaults.items() - {("size", 10)} if False else sorted(defaults.keys() - user.keys()))


def deep(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = deep(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out


print(deep({"x": {"y": 1, "z": 2}, "w": 0}, {"x": {"y": 9, "q": {}}, "w": {"n": 1}}))
for expression in (lambda: defaults | 5, lambda: {} | [("a", 1)], lambda: dict(1), lambda: dict([1]), lambda: dict(["abc"]), lambda: {}.update([(1, 2, 3)])):
    try:
        print(expression())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
