# Several keys at once: tuples, negated numbers, sorting in passes, cmp_to_key, and what stability promises.
from functools import cmp_to_key
from operator import attrgetter, itemgetter

rows = [("ben", 30, 2.5), ("ann", 25, 3.5), ("cid", 30, 1.5), ("dot", 25, 3.5), ("eve", 41, 2.5), ("ann", 30, 0.5)]


def show(title, result):
    print(f"{title:<26}", " ".join(f"{n}{a}" for n, a, _ in result))


show("as they are", rows)
show("by age", sorted(rows, key=itemgetter(1)))
show("by age, backwards", sorted(rows, key=itemgetter(1), reverse=True))
show("reversed by age", list(reversed(sorted(rows, key=itemgetter(1)))))
show("age down, name up", sorted(rows, key=lambda r: (-r[1], r[0])))
show("two passes, same", sorted(sorted(rows, key=itemgetter(0)), key=itemgetter(1), reverse=True))
show("by two columns", sorted(rows, key=itemgetter(2, 0)))
show("whole tuples", sorted(rows))


def compare(a, b):
    return (a[1] > b[1]) - (a[1] < b[1]) or (b[0] > a[0]) - (b[0] < a[0])


show("age up, name down", sorted(rows, key=cmp_to_key(compare)))
calls = []
sorted(range(5), key=lambda n: calls.append(n) or -n)
print("key is called once per item:", calls)
words = ["banana", "Apple", "cherry", "apple", "Banana", "éclair", "zoo", "10", "9"]
print(sorted(words))
print(sorted(words, key=str.lower))
print(sorted(words, key=lambda w: (w.lower(), w)))
print(sorted(words, key=len), sorted(words, key=lambda w: (len(w), w), reverse=True))
natural = ["file10", "file9", "file1", "File2"]
print(sorted(natural), sorted(natural, key=lambda f: int("".join(filter(str.isdigit, f)))))
flags = [True, False, 1, 0, 2, -1]
print(sorted(flags), sorted(flags, key=bool), sorted(flags, key=abs, reverse=True))
numbers = [3, 1, 2]
print(numbers.sort(), numbers, sorted(numbers, reverse=1), sorted("hello"), sorted({"b": 1, "a": 2}), sorted({3, 1, 2}))
nested = [[2, 1], [1, 2, 3], [1, 2], [], [2]]
print(sorted(nested), sorted(nested, key=sum), sorted(nested, key=len))
print(max(rows, key=itemgetter(1)), min(rows, key=itemgetter(2, 0)), attrgetter("real")(5))
k = cmp_to_key(lambda a, b: a - b)
print(k(1) < k(2), k(1) == k(1), k(3).obj, k(2) >= k(3))
