# Sets: what their order is for small ints, operations with mixed kinds, subset chains, frozen sets as members, and changes in a loop.
s, t = {5, 1, 3}, {3, 4, 5}
print(s, t, s | t, s & t, s - t, t - s, s ^ t, {40, 8, 16, 0}, {-1, -2, 0, 7}, set(range(10, 0, -2)), {1000, 1, 64, 33})
print(s.union([9], (7,), {8: 1}), s.intersection(range(4), [1, 3]), s.difference("a", [1]), s.symmetric_difference([1, 2]), s.issubset(range(9)), s.issuperset([1]), s.isdisjoint([2]), s.union(), s == {1.0, 3.0, 5.0})
print(s < s, s <= s, {1} < s < {1, 3, 5, 7}, s > t, s >= {3}, s != t, {1, 2} < {1, 3}, {1, 2} == frozenset([2, 1]), set() < {1}, not set())
f = frozenset([1, 2])
print({f, frozenset([2, 1]), frozenset()} == {f, frozenset()}, f in {f}, {1, 2} in [f], {f: "key"}[frozenset({2, 1})], f | {3}, type(f | {3}), type({3} | f), f.union([9]), f.copy() is f, frozenset(f) is f)
s.add(2)
s.discard(99)
s.update([7], (8,), "")
s.remove(7)
s |= {10}
s -= {8, 10}
s ^= {1, 100}
s &= {2, 3, 5, 100}
print(s, len(s), 100 in s, s.pop() in (2, 3, 5, 100), len(s))
s.intersection_update([2, 3, 5])
s.difference_update([2])
s.symmetric_difference_update([3, 77])
print(s, s.clear(), s)
kept = {1, 2, 3}
alias = kept
kept |= {4}
alias = alias | {5}
print(kept, alias)
for g in (lambda: {[]}, lambda: {1} | [2], lambda: {1} + {2}, lambda: {1}[0], lambda: s.remove("x"), lambda: set().pop(), lambda: {1} < [1], lambda: set(5), lambda: set(1, 2), lambda: f.add(3), lambda: hash(set()), lambda: s.update(5), lambda: {1}.union(5), lambda: frozenset([[]]), lambda: {{1}}, lambda: {1}.add(), lambda: {1} & 5, lambda: {1}.__or__([1]), lambda: set("ab", k=1), lambda: {1} == 1, lambda: [1] in {1}, lambda: {1} in {frozenset([1])}):
    try:
        print(g())
    except (TypeError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    for x in (changing := {1, 2, 3}):
        changing.add(x + 10)
except RuntimeError as e:
    print(e)
print(sorted({c for c in "mississippi"}), len(set("hello")), {True, 1, 1.0}, {0, False, ""} == {0, ""}, set([1, [2][0]]), {*range(3), *"a"} - {"a"}, {None} | {()}, set(), frozenset(), repr({frozenset()}), {(1, 2), (1, 2)}, set({"k": "v"}), set(zip("a", [1])))
numbers = [3, 1, 3, 2, 1]
print(list(dict.fromkeys(numbers)), sorted(set(numbers)), sorted(set(numbers), key=numbers.index), len(numbers) != len(set(numbers)), max(set(numbers), key=numbers.count), {n for n in numbers if numbers.count(n) > 1}, set.union(*[{1}, {2}, {3}]), set.intersection(*map(set, ["abc", "bcd", "cde"])))


class Odd(set):
    def add(self, x):
        if x % 2:
            super().add(x)


o = Odd([2])
o.add(3)
o.add(4)
print(o, type(o | {1}), type(o.copy()), o == {2, 3}, isinstance(o, set), Odd() or "empty", type({1} | o), str(Odd()))
