"""Lists that contain themselves, and identity inside containers."""
a = [1]
a.append(a)
print(a, a[1] is a, len(a), a in a)
d = {"self": None}
d["self"] = d
d["list"] = [d]
print(d)
t = ([],)
t[0].append(t)
print(t)
try:
    print(a == [1, a], [a] == [a])
    b = [1]
    b.append(b)
    print(a == b)
except RecursionError as e:
    print(type(e).__name__, e)
grid = [[0] * 3] * 2
grid[0][1] = 5
print(grid, grid[0] is grid[1], [[0] * 3 for _ in range(2)])
nan = float("nan")
print([nan] == [nan], nan in [nan], [nan].index(nan), [nan].count(nan), (nan,) == (nan,), {nan: 1} == {nan: 1})
