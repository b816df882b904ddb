"""Containers that change while they are iterated over."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def grow_dict():
    d = {1: 1, 2: 2}
    for k in d:
        d[k + 10] = 0


def shrink_dict():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]


def swap_keys():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]
        d[k + 5] = 0


def change_values():
    d = {1: 1, 2: 2}
    for k in d:
        d[k] *= 10
    return d


def items_view():
    d = {1: 1}
    for k, v in d.items():
        d[2] = 2


def grow_set():
    s = {1, 2}
    for x in s:
        s.add(x + 10)


def shrink_set():
    s = {1, 2, 3}
    for x in s:
        s.discard(x)


def grow_list():
    a = [1, 2]
    for x in a:
        if len(a) < 6:
            a.append(x * 10)
    return a


def shrink_list():
    a = [1, 2, 3, 4, 5, 6]
    for x in a:
        a.remove(x)
    return a


def insert_front():
    a = [1, 2]
    seen = []
    for x in a:
        seen.append(x)
        if len(seen) < 4:
            a.insert(0, len(seen) * 100)
    return seen, a


def copy_first():
    d = {1: 1, 2: 2}
    for k in list(d):
        del d[k]
    return d


for f in (grow_dict, shrink_dict, swap_keys, change_values, items_view, grow_set, shrink_set, grow_list, shrink_list, insert_front, copy_first):
    print(f.__name__, end=" ")
    attempt(f)
it = iter([1, 2, 3])
print(next(it), list(it), list(it), next(it, "end"))
d = {1: 1, 2: 2, 3: 3}
it = iter(d)
next(it)
d[4] = 4
attempt(lambda: next(it))
attempt(lambda: next(it))
s = {1}
it = iter(s)
s.add(2)
attempt(lambda: next(it))
attempt(lambda: list(it))
print(it.__length_hint__())
