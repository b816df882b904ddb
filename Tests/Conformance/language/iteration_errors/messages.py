"""What can't be iterated, unpacked or called, and how it says so."""


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class NoIter:
    pass


class BadIter:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None


class BadNext:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("in next")


class OldStyle:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


class Both:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return "abc"[i]


for x in (5, None, 1.5, len, int, NoIter, NoIter(), BadIter(), NoneIter(), BadNext(), ...):
    for f in (iter, list, sorted, lambda v: [*v], lambda v: sum(v), lambda v: dict(v), lambda v: ",".join(v), lambda v: 1 in v, lambda v: [i for i in v]):
        try:
            f(x)
            print("fine")
        except Exception as e:
            print(type(e).__name__, str(e).split(" at 0x")[0])
print(list(OldStyle()), 20 in OldStyle(), 5 in OldStyle(), list(reversed(Both())), iter(OldStyle()).__class__.__name__, [*Both()], tuple(Both()), max(OldStyle()))
attempt(next, [])
attempt(next, 5)
attempt(next, iter([]))
attempt(next, iter([]), "default")
attempt(reversed, 5)
attempt(reversed, {1})
attempt(reversed, OldStyle())
attempt(reversed, (x for x in "a"))
attempt(enumerate, 5)
attempt(zip, 5)
attempt(map, len, 5)
attempt(filter, None, 5)
attempt(list, BadNext())
attempt(iter, 5, 5)
