"""defaultdict: values made on demand."""
from collections import defaultdict

groups = defaultdict(list)
for word in "apple avocado banana blueberry cherry".split():
    groups[word[0]].append(word)
print(groups, dict(groups))
print(groups["z"], "q" in groups, groups.get("q"), len(groups), groups.default_factory)
counts = defaultdict(int)
for letter in "hello":
    counts[letter] += 1
print(sorted(counts.items()), counts)
tree = lambda: defaultdict(tree)
root = tree()
root["a"]["b"]["c"] = 1
print(root["a"]["b"]["c"], list(root), list(root["a"]))
fixed = defaultdict(lambda: "?", {"a": 1}, b=2)
print(fixed["a"], fixed["b"], fixed["c"], fixed.keys(), fixed.pop("c"))
plain = defaultdict(None, x=1)
for wrong in (lambda: plain["y"], lambda: defaultdict(3), lambda: defaultdict(int)[[]]):
    try:
        wrong()
    except (KeyError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
copy = counts.copy()
copy["new"] += 1
print(type(copy).__name__, copy.default_factory is int, "new" in counts)
merged = counts | {"h": 100}
print(merged["h"], type(merged).__name__, merged["unseen"], ({"h": 5} | counts)["h"])
counts |= {"z": 26}
print(counts["z"], counts == dict(counts), defaultdict(int) == {})
counts.default_factory = lambda: -1
print(counts["none"], counts.setdefault("set", 7), counts.setdefault("z", 7))
sets = defaultdict(set)
for key, value in [("x", 1), ("y", 2), ("x", 1), ("x", 3)]:
    sets[key].add(value)
print(sets, sorted(sets), [(k, sorted(v)) for k, v in sets.items()])


class Squares(defaultdict):
    def __missing__(self, key):
        self[key] = key * key
        return self[key]


s = Squares()
print(s[4], s[5], s)
calls = []
noisy = defaultdict(lambda: calls.append("made") or len(calls))
print(noisy[1], noisy[1], noisy[2], noisy.get(9), calls)
