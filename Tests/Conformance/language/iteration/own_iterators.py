# Classes that can be iterated, once or often.
class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        n = self.start
        while n:
            yield n
            n -= 1

    def __reversed__(self):
        return iter(range(1, self.start + 1))


class Once:
    def __init__(self, items):
        self.items = list(items)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.items:
            raise StopIteration
        return self.items.pop()


class Old:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


c, o = Countdown(3), Once("abc")
print(list(c), list(c), list(reversed(c)), list(o), list(o), list(Old()), 9 in Old(), 2 in c)
it = iter(Old())
print(next(it), next(it), list(it), next(it, "over"))
print([(x, y) for x in c for y in c if x < y], dict(zip(c, Old())), max(c), sorted(Old(), reverse=True), *c)
rolls = iter([3, 5, 6, 1])
print(list(iter(lambda: next(rolls), 6)), next(rolls))
first, second, *_ = Countdown(5)
print(first, second, _)
for bad in (5, None, object):
    try:
        iter(bad)
    except TypeError as e:
        print(e)
