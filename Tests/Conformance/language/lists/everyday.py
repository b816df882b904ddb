# What one does with lists all day.
a = [3, 1, 4, 1, 5, 9, 2, 6]
a.append(5)
a.extend([3, 5])
a.insert(0, 0)
a.insert(-1, 99)
a.insert(100, "end")
print(a, len(a), a.index(1), a.count(5), a.index(5, 6))
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove(1)
a.reverse()
print(a, 9 in a, sorted(a), a.sort(), a)
a[1:3] = ["x", "y", "z"]
print(a)
a[::4] = [0] * len(a[::4])
del a[-2:]
print(a, a[2:] + a[:2], [0] * 3, [[0] * 2 for _ in range(2)])
b = a
c = a[:]
b.append("shared")
print(a[-1], c[-1], a is b, a == c)
grid = [[0] * 3] * 2
grid[0][1] = 5
print(grid, list("abc"), list(range(3)), [*"xy", *range(2)])
for operation in (lambda: [].pop(), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1][1], lambda: [1, "a"].sort(), lambda: [1] + (2,), lambda: [1]["a"], lambda: [1].pop(5)):
    try:
        print(operation())
    except Exception as e:
        print(type(e).__name__, e)
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, [2]] == [1, [2]], any([]), all([]), sum([[1], [2]], []))
