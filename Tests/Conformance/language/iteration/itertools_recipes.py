# Small tools built from itertools: the classic combinations of chain, islice, groupby, accumulate and friends.
import operator
from collections import deque
from itertools import (accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice,
                       pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest)


def take(n, source): return list(islice(source, n))
def tail(n, source): return list(deque(source, maxlen=n))
def nth(source, n, default=None): return next(islice(source, n, None), default)


def unique(source, key=None):
    seen = set()
    for item in source:
        k = item if key is None else key(item)
        if k not in seen:
            seen.add(k)
            yield item


def windows(source, n):
    window = deque(islice(source := iter(source), n - 1), maxlen=n)
    for item in source:
        window.append(item)
        yield tuple(window)


def round_robin(*sources):
    waiting = deque(map(iter, sources))
    while waiting:
        try:
            yield next(waiting[0])
            waiting.rotate(-1)
        except StopIteration:
            waiting.popleft()


def partition(test, source):
    a, b = tee(source)
    return list(filterfalse(test, a)), list(filter(test, b))


print(take(4, count(10, 3)), take(5, cycle("ab")), tail(2, range(9)), nth("abc", 1), nth("abc", 9, "none"), take(3, repeat("x")), list(repeat(0, 2)))
print(list(unique("mississippi")), list(unique(["a", "A", "b"], str.lower)), list(windows("abcde", 3)), "".join(round_robin("ABC", "D", "EF")), partition(lambda n: n % 3 == 0, range(8)))
print([(k, len(list(g))) for k, g in groupby("aaabccd")], {k: list(g) for k, g in groupby(sorted("pear fig apple kiwi plum".split(), key=len), key=len)})
groups = groupby([1, 1, 2, 3, 3])
first = next(groups)
second = next(groups)
print(first[0], list(first[1]), second[0], list(second[1]))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)), list(accumulate("abc", operator.add, initial=">")), list(accumulate([2, 3], operator.mul, initial=10)), list(accumulate([])))
print(list(batched("abcdefg", 3)), list(pairwise("abcd")), list(zip_longest("ab", "xyz", fillvalue="-")), list(starmap(pow, [(2, 3), (3, 2)])), list(compress("abcdef", [1, 0, 1, 0, 1])))
print(list(takewhile(str.isalpha, "ab1c")), list(dropwhile(str.isalpha, "ab1c")), list(chain("ab", [1], ())), list(chain.from_iterable(["ab", [2]])), list(islice("abcdefgh", 1, 7, 2)), list(islice("abc", None)))
print(list(product("ab", [1, 2])), len(list(product(range(3), repeat=3))), list(product()), list(permutations("abc", 2)), list(combinations("abcd", 3)), list(combinations_with_replacement("ab", 2)), list(permutations([])), list(combinations("ab", 3)))
a, b = tee(iter(range(4)))
print(next(a), next(a), next(b), list(a), list(b))
print(list(map(operator.mul, count(1), [5, 6, 7])), sum(takewhile(lambda n: n < 100, (n * n for n in count() if n % 2))), list(chain([1], map(str, range(2)))), dict(zip("abc", count(1))), repeat(5), repeat("x", 3), count(2), count(1.5, 0.5))
source = iter(range(10))
print(list(islice(source, 3)), list(source), list(islice(source, 3)))
for f in (lambda: list(islice([1], -1)), lambda: list(islice([1], 1, 2, 0)), lambda: list(batched("ab", 0)), lambda: list(batched("abc", 2, strict=True)), lambda: list(combinations("ab", -1)), lambda: count("a"), lambda: list(chain(5)), lambda: list(accumulate([1, "a"])), lambda: tee([], -1), lambda: repeat(), 
          lambda: list(starmap(pow, [1])), lambda: cycle(5), lambda: list(product("ab", repeat=-1)), lambda: groupby(), lambda: list(zip_longest("a", fill=1)), lambda: islice("abc"), lambda: len(count()), lambda: list(compress("ab"))):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
