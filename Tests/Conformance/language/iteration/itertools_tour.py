# A tour through itertools.
from itertools import (accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile,
                       filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest)

print(list(islice(count(10, 3), 4)), list(islice(cycle("ab"), 5)), list(repeat("x", 3)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 2], max, initial=0)), list(chain("ab", [1])))
print(list(compress("abcd", [1, 0, 1, 1])), list(dropwhile(str.isdigit, "12a3")), list(takewhile(str.isdigit, "12a3")))
print(list(filterfalse(lambda n: n % 2, range(6))), list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise("abc")))
print([(k, "".join(g)) for k, g in groupby("aabccc")], [(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], lambda n: n % 2)])
print(list(product("ab", [1, 2])), len(list(permutations("abcd", 2))), list(combinations("abc", 2)), list(combinations_with_replacement("ab", 2)))
a, b = tee(iter(range(3)))
print(list(a), next(b), list(b), list(zip_longest("ab", "xyz", fillvalue="?")), list(islice("abcdefg", 1, None, 2)))
groups = groupby("aab")
(_, first), (_, second) = groups
print(list(first), list(second))
for bad in (lambda: islice([1], -1), lambda: product([1], repeat=-1), lambda: next(chain()), lambda: combinations("a", -1)):
    try:
        print(type(bad()).__name__)
    except (ValueError, StopIteration) as e:
        print(type(e).__name__, e)
