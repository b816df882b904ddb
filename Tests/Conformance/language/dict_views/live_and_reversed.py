# Views of a dict are live: they follow its changes, can be reversed, compared, and tested for membership.
stock = {"apple": 3, "pear": 0, "fig": 7}
keys, values, items = stock.keys(), stock.values(), stock.items()
print(keys, values, items, len(keys), len(values), len(items))
stock["plum"] = 1
del stock["pear"]
print(keys, values, items, len(items))
print(list(reversed(keys)), list(reversed(values)), list(reversed(items)), list(reversed(stock)))
print("fig" in keys, 7 in values, ("fig", 7) in items, ("fig", 8) in items, "fig" in items, ("fig",) in items, ["fig", 7] in items)
print(keys == {"apple", "fig", "plum"}, keys == ["apple"], values == stock.values(), values == values, items == {**stock}.items())
print(keys > {"fig"}, keys >= keys, items <= items, keys.isdisjoint({"kiwi"}), items.isdisjoint([("fig", 7)]))
print(sorted(keys & {"fig", "kiwi"}), sorted(keys | ["kiwi"]), sorted(keys - ["fig"]), sorted(keys ^ {"fig", "kiwi"}), sorted({"fig"} | keys))
print(sorted(items & [("fig", 7), ("fig", 8)]), sorted(items - {("fig", 7)}), type(keys & []), type(items | []))
print(keys.mapping, type(keys.mapping), keys.mapping["fig"], values.mapping == stock)
for f in (lambda: keys[0], lambda: hash(keys), lambda: keys.add("x"), lambda: values & {1}, lambda: keys + keys, lambda: items | 5,
          lambda: setattr(keys, "x", 1), lambda: keys.mapping.__setitem__("a", 1), lambda: {"a": []}.items() & set(), lambda: {"a": []}.items() | set(),
          lambda: type(keys)(), lambda: len(iter(keys)), lambda: iter(keys).__length_hint__(), lambda: keys < 5):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
(name, count), *_ = items
print(name, count, max(items, key=lambda kv: kv[1]), min(stock, key=stock.get), dict(zip(values, keys)), [*keys], {**dict(items)})
it = iter(items)
print(next(it), next(it), list(it), next(it, "done"), type(it).__name__, type(iter(keys)).__name__, type(reversed(values)).__name__)
stock.clear()
print(keys, values, items, list(keys), bool(keys), not items)
print(type(keys), type(values), type(items), repr({}.keys()), {1: {2: {}}}.items())
loop = {}
loop["me"] = loop.values()
print(loop)
