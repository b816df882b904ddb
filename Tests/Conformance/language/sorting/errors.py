"""A sort that fails leaves the elements in the list."""


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


a = [3, "x", 1]
attempt(a.sort)
print(sorted(map(str, a)))
b = [5, 3, 0, 4]
attempt(b.sort, key=lambda n: 10 // n)
print(b)
attempt(sorted, [1, None])
attempt(sorted, 5)
attempt(sorted)
attempt(sorted, [1], 2)
attempt(sorted, [2, 1], key=5)
attempt(sorted, [2, 1], foo=5)
attempt(sorted, [2, 1], reverse="yes")
attempt(sorted, [2, 1], reverse=None)
attempt([1].sort, 5)
attempt([1].sort, cmp=5)
attempt(sorted, [{}, {}])
attempt(sorted, [1j, 2j])
attempt(sorted, [(1, "a"), (1, 2)])
c = [3, 2, 1]


def meddle(n):
    c.append(n)
    return n


attempt(c.sort, key=meddle)
print(c)
d = [3, 2, 1]


def look(n):
    print("inside", d, end="; ")
    return n


d.sort(key=look)
print(d)
