# Sets: who is where, and who is in both.
monday = {"Ann", "Bob", "Cid"}
tuesday = set(["Bob", "Dee", "Cid"])
for name, result in (("both", monday & tuesday), ("any", monday | tuesday), ("only monday", monday - tuesday), ("one day", monday ^ tuesday)):
    print(f"{name:<12}{sorted(result)}")
print(monday.intersection(["Bob"], {"Bob": 1}), sorted(monday.union("xy", [1 and "z"])), sorted(monday.difference(tuesday, ["Ann"])), monday.isdisjoint({"Eve"}))
print({1, 2} <= {1, 2, 3}, {1, 2} < {1, 2}, {1, 2} >= {1}, {1} == frozenset([1]), {1, 2}.issubset(range(5)), {3}.issuperset([]))
s = {5, 1}
s.add(3)
s.add(1)
s.discard(99)
s.update([7, 8], (9,))
print(sorted(s), len(s), 7 in s)
s.intersection_update(range(4))
print(sorted(s))
s ^= {1, 100}
s -= {3}
print(s, set(), bool(set()), {*"aab"} == {"a", "b"}, len({1, 1.0, True, "1"}))
for operation in (lambda: set().pop(), lambda: {1}.remove(2), lambda: {[]}, lambda: {1} | [2], lambda: {1} < [1], lambda: {1} + {2}, lambda: {1}[0], lambda: set(5)):
    try:
        print(operation())
    except Exception as e:
        print(type(e).__name__, e)
print({frozenset({1}): "f"}[frozenset([1])], {frozenset(), frozenset()}, sorted(map(sorted, {frozenset("ab"), frozenset("cd")})))
groups = [{1, 2}, {2, 3}, {2, 9}]
print(set.union(*groups), set.intersection(*groups), sorted(x for g in groups for x in g), {x % 3 for x in range(10)})
