"""Sorting is stable, with keys and reversed too."""
people = [("bob", 30), ("ann", 25), ("cid", 30), ("dan", 25), ("eve", 30)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True), sorted(people), sorted(people, key=lambda p: (-p[1], p[0])))
words = ["banana", "Apple", "cherry", "apple", "Banana", "fig"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: w[-1]), sorted("hello world"), sorted({"b": 1, "a": 2}), sorted(range(5), key=lambda n: n % 3))
a = [3, 1, 2]
print(a.sort(), a, sorted(a, reverse=True), a.sort(reverse=True), a, sorted(a, key=None), sorted([]), sorted((x for x in "cab")), sorted([True, 0, 2, 1.5]), sorted([(1, "b"), (1, "a")]), sorted([[2], [1, 5], []]))
print(sorted([0.5, -1, 3, 2**70, -2**70, 1e10]), sorted(["é", "z", "a", "Z"]), sorted([b"b", b"a"]), sorted(["10", "9", "2"], key=int), min(words, key=len), max(people, key=lambda p: p[1]))
big = [(i * 7919) % 101 for i in range(100)]
print(sorted(big), sorted(big, key=lambda n: n % 10)[:20], sorted(big, key=lambda n: -n)[:5])
