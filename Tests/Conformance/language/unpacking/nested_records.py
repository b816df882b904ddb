# Records inside records taken apart in one go, in assignments, loops and comprehensions.
people = [
    ("Ada", (1815, 1852), {"field": "mathematics", "notes": ["engine", "poetry"]}),
    ("Grace", (1906, 1992), {"field": "computing", "notes": ["compiler"]}),
    ("Emmy", (1882, 1935), {"field": "algebra", "notes": []}),
]
for name, (born, died), info in people:
    first, *others = info["notes"] or ["nothing"]
    print(f"{name:<6}{born}-{died} {died - born:>3} {info['field']:<12} {first} {others}")

ages = {name: died - born for name, (born, died), _ in people}
print(ages)
(a, (b, c), *_), *rest = people
print(a, b, c, len(rest))
[(x, [y, *z]), w] = [(1, "abc"), {9: 0}]
print(x, y, z, w)
for i, ((left, right), total) in enumerate(zip([(1, 2), (3, 4)], [3, 7]), start=10):
    print(i, left, right, total, left + right == total)

grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
(tl, *_, tr), *middle, (bl, *_, br) = grid
print(tl, tr, bl, br, middle)
(only,) = {"single"}
[one], [two, three] = "a", "bc"
print(only, one, two, three)
() = []
[] = ()
print([k + v for k, (v, *_) in {"a": "xyz", "b": "q"}.items()])
for wrong in ((1, 2, 3), (1, (2,)), (1, (2, 3, 4)), (1, 5), 7):
    try:
        p, (q, r) = wrong
        print(p, q, r)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
k, table = 1, [0, 0, 0]
k, table[k] = 2, "two"
print(k, table)
