"""Every method of lists, with what they refuse."""
a = [3, 1, 2]
a.append(4)
a.extend((5, 6))
a.extend("xy")
a.insert(0, "first")
a.insert(-1, "before last")
a.insert(100, "end")
a.insert(-100, "start")
print(a, len(a), a.index(1), a.count(3), a.pop(), a.pop(0), a.pop(-2), a)
a.remove(4)
a.reverse()
print(a, a.copy() == a, a.copy() is a, a.index(5, 1), a.index(5, -5, 100), 5 in a, "z" not in a)
b = [1, 2, 3]
b += "ab"
b *= 2
print(b, b + [0], [0] * 3, 3 * [1, 2], [] * 5, [1] * -1, b == b[:], [1, 2] < [1, 3], [1] < [1, 0], [] < [1], [[1]] == [[1]])
b.clear()
print(b, list(), list("abc"), list({1: 2}), list(range(3)), [*range(2), *"xy"])


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt([].pop)
attempt([1].pop, 5)
attempt([1].pop, "a")
attempt([1].pop, 1.0)
attempt([1].remove, 2)
attempt([1].index, 2)
attempt([1, 2].index, 2, 0, 1)
attempt([].append)
attempt([].append, 1, 2)
attempt([].extend, 5)
attempt([].extend, None)
attempt([].insert, 1)
attempt([].insert, "a", 1)
attempt([].count)
attempt([].clear, 1)
attempt([].copy, 1)
attempt([].reverse, 1)
attempt(list, 5)
attempt(list, 1, 2)
attempt(list, x=1)
attempt(lambda: [1] + (2,))
attempt(lambda: [1] + None)
attempt(lambda: [1] * "a")
attempt(lambda: [1] * [2])
attempt(lambda: [1] - [1])
attempt(lambda: [1] < (1,))
attempt(lambda: [1] < [None])
attempt(lambda: [1][1])
attempt(lambda: [1]["a"])
attempt(lambda: [1][1.0])
attempt(lambda: hash([]))
attempt(lambda: [].foo)
attempt(lambda: [1]())
