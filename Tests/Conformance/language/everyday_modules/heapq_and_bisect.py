# heapq and bisect: a queue of jobs by urgency, the n largest, merged streams, and places in sorted lists.
import bisect
import heapq
from itertools import count

ticket = count()
jobs = []
for urgency, name in [(3, "sweep"), (1, "fire"), (2, "call"), (1, "flood"), (3, "mop")]:
    heapq.heappush(jobs, (urgency, next(ticket), name))
print(jobs[0], len(jobs))
print([heapq.heappop(jobs)[2] for _ in range(len(jobs))])
numbers = [5, 3, 8, 1, 9, 2]
heapq.heapify(numbers)
print(numbers, heapq.heappushpop(numbers, 0), heapq.heapreplace(numbers, 7), numbers, heapq.nsmallest(2, numbers), heapq.nlargest(2, numbers))
words = "pear fig apple kiwi banana".split()
print(heapq.nlargest(2, words, key=len), heapq.nsmallest(3, words, key=lambda w: w[-1]), heapq.nlargest(0, words), heapq.nsmallest(99, words), heapq.nlargest(1, words))
print(list(heapq.merge([1, 4, 7], [2, 5], [3], [])), list(heapq.merge("aCe", "BD", key=str.lower)), list(heapq.merge([3, 1], [2], reverse=True)))


def merged(a, b):
    yield from heapq.merge(a, b)


print(next(merged(iter([1, 3]), iter([2]))))
grades = [60, 70, 70, 80, 90]
for mark in (55, 60, 70, 75, 90, 100):
    print(mark, bisect.bisect_left(grades, mark), bisect.bisect_right(grades, mark), bisect.bisect(grades, mark, 2, 4), "FDCBAA"[bisect.bisect(grades[:1] + [70, 80, 90], mark)], end=" ; ")
print()
bisect.insort(grades, 75)
bisect.insort_left(grades, 70)
bisect.insort_right(grades, 60, hi=2)
print(grades)
people = [("ann", 20), ("bob", 30), ("cid", 40)]
print(bisect.bisect(people, 30, key=lambda p: p[1]), bisect.bisect_left(people, 35, key=lambda p: p[1]))
bisect.insort(people, ("dot", 25), key=lambda p: p[1])
print(people)
for f in (lambda: heapq.heappop([]), lambda: heapq.heapify((1, 2)), lambda: heapq.heappush([1], "a"), lambda: heapq.heapreplace([], 1), lambda: bisect.bisect([1], "a"), lambda: bisect.bisect([1, 2], 1, -1), lambda: bisect.insort((1,), 2), lambda: list(heapq.merge([1], ["a"])), lambda: heapq.nsmallest(2, [1, "a"]), lambda: heapq.heappushpop([], 5), lambda: bisect.bisect([], 1)):
    try:
        print(f())
    except (IndexError, TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
