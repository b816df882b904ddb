"""Every method of sets."""
s = {1, 2, 3}
s.add(4)
s.add(1)
s.discard(2)
s.discard(99)
s.remove(3)
s.update([5, 6], (7,), {8: "x"})
print(s, len(s), 5 in s, s.copy() == s, s.copy() is s)
a, b = {1, 2, 3}, {2, 3, 4}
print(a | b, a & b, a - b, a ^ b, a.union([9], (10,)), a.intersection(b, [3]), a.difference(b, [1]), a.symmetric_difference([1, 7]), a.union(), a.intersection())
print(a < b, a <= {1, 2, 3, 4}, a < a, a <= a, a > {1}, a.issubset([1, 2, 3]), a.issuperset([]), a.isdisjoint([7]), a == {3, 2, 1}, a == frozenset(a), a != b)
c = set(a)
c |= {10}
c &= {1, 2, 10}
c -= {1}
c ^= {2, 3}
print(c)
c.intersection_update([3, 10], {10})
c.difference_update([99])
c.symmetric_difference_update({1})
print(c, {1, 2}.pop(), set(), set("aab") == {"a", "b"}, set(range(3)), {*range(3), *[5]}, {x % 3 for x in range(10)}, set([1]) | frozenset([2]), type(frozenset([1]) | {2}).__name__, type({2} | frozenset([1])).__name__)


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(set().pop)
attempt({1}.remove, 2)
attempt({1}.remove, "x")
attempt({1}.remove, (1, 2))
attempt({1}.add, [])
attempt({1}.add)
attempt({1}.update, 5)
attempt({1}.union, 5)
attempt({1}.discard, [])
attempt(lambda: {1} | [2])
attempt(lambda: {1} - [1])
attempt(lambda: {1} < [1])
attempt(lambda: {1} + {2})
attempt(lambda: {1}[0])
attempt(lambda: {[]})
attempt(lambda: {{}})
attempt(lambda: {{1}})
attempt(set, 5)
attempt(set, 1, 2)
attempt(set, x=1)
attempt(hash, {1})
attempt(lambda: [] in {1})
attempt(lambda: {1} in {1})
attempt(lambda: {1}.foo)
attempt({1}.issubset, 5)
attempt({1}.isdisjoint)
attempt({1}.copy, 1)
print({frozenset([1]): "x"}[frozenset([1])], {1} in {frozenset([1])})
