# gc.collect() while other things are under way: iterators, comparisons, context managers, generators, errors.
import copy
import gc


class Tag:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        print("gone:", self.name)


class Key:
    def __init__(self, n):
        self.n = n
        self.me = self

    def __lt__(self, other):
        gc.collect()
        return self.n < other.n

    def __hash__(self):
        gc.collect()
        return hash(self.n)

    def __eq__(self, other):
        gc.collect()
        return self.n == other.n


class Manager:
    def __enter__(self):
        gc.collect()
        return Key(7)

    def __exit__(self, kind, error, traceback):
        gc.collect()
        print("leaving", kind)
        return True


class Makes:
    @property
    def made(self):
        gc.collect()
        return Key(1)

    def __getattr__(self, name):
        gc.collect()
        return Key(2)

    def __getitem__(self, n):
        gc.collect()
        return Key(n)


def numbers():
    tag = Tag("in a generator")
    del tag
    gc.collect()
    yield 1
    gc.collect()
    yield 2


def delegates():
    yield from numbers()


def takes(a, b=None, *rest, **named):
    gc.collect()
    return a.n, b and b.n, [x.n for x in rest], named["z"].n


def fails():
    try:
        try:
            raise ValueError(Tag("argument of an error"))
        finally:
            gc.collect()
    except ValueError as e:
        gc.collect()
        kept = e


def suspends():
    def waits():
        tag = Tag("in a frame")
        try:
            yield tag
        finally:
            print("closing")
    g = waits()
    tag = next(g)
    tag.generator = g


gc.disable()
gc.collect()
print([(n, gc.collect()) for n in numbers()])
print(list(delegates()))
print(sorted([3, 1, 2], key=lambda n: (gc.collect(), n)[1]))
print([k.n for k in sorted(Key(n) for n in (3, 1, 2))])
table = {Key(n): Key(n * 10) for n in range(4)}
print(table[Key(3)].n, len({Key(n) for n in (1, 1, 2)}))
with Manager() as k:
    gc.collect()
    raise ValueError(k.n)
print(takes(Key(1), Key(2), Key(3), Key(4), z=Key(5)))
print(f"{Key(1).n} {gc.collect() > 0} {Key(2).n}")
print(Makes().made.n, Makes().other.n, Makes()[3].n)
fails()
print("collecting")
gc.collect()
suspends()
print("collecting")
gc.collect()
k = Key(1)
k.parts = [k, {"key": k}]
again = copy.deepcopy(k)
print(again.me is again, again.parts[1]["key"] is again)
del k, again
gc.collect()


def chain(n):
    class Link:
        pass
    first = link = Link()
    for _ in range(n):
        link.next = Link()
        link = link.next
    link.next = first


chain(20000)
print(gc.collect() > 20000)
