# `__iter__`, `__next__`, the old protocol with `__getitem__`, and wrong ones.
class Old:
    def __getitem__(self, i):
        print("get", i)
        if i == 3:
            raise IndexError("end")
        return i * i


print(list(Old()))
print(4 in Old())
print([*reversed_safe] if False else tuple(Old()))


class Stops:
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        return i


print(list(Stops()))


class Fails:
    def __getitem__(self, i):
        raise KeyError(i)


try:
    list(Fails())
except KeyError as e:
    print(repr(e))


class BadIter:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None

    def __getitem__(self, i):
        return 1


class OnlyNext:
    def __next__(self):
        return 1


class Raises:
    def __iter__(self):
        raise ValueError("in iter")


for bad in (BadIter(), NoneIter(), OnlyNext(), Raises(), 5, None, len, type):
    try:
        for _ in bad:
            pass
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    next(BadIter())
except TypeError as e:
    print(e)
try:
    1 in NoneIter()
except TypeError as e:
    print(e)
print(next(OnlyNext()))


class Reversible:
    def __len__(self): return 3
    def __getitem__(self, i): return "abc"[i]


print(list(reversed(Reversible())), len(Reversible()), list(Reversible()) if False else "c" in "abc")


class Rev:
    def __reversed__(self): return iter("custom")


print("".join(reversed(Rev())))
calls = iter([3, 2, 1, 0, 5])
print(list(iter(lambda: next(calls), 0)))
it = iter([1, 2])
print(next(it), next(it), next(it, "default"), it.__length_hint__())
