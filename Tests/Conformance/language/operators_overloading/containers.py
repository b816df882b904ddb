# `__getitem__` and its kind, `__contains__`, `__missing__`, `__len__`, slices.
class Logged:
    def __getitem__(self, k): return ("get", k)
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)


g = Logged()
print(g[1], g[1:2], g[1:2:3], g[:], g[1, 2], g[1:2, ..., None], g[()], g["k"], g[-1], g[::-1])
g[1:2] = "x"
g[1, 2:3] = "y"
del g[:], g["k"]
g[0] += (5,)


class D(dict):
    def __missing__(self, key):
        print("missing", key)
        self[key] = key * 2
        return self[key]


d = D(a=1)
print(d["a"], d["b"], d["b"], d.get("c"), "c" in d, d)


class Raising(dict):
    def __missing__(self, key): raise LookupError(f"no {key}")


try:
    Raising()["q"]
except LookupError as e:
    print(repr(e))


class Contains:
    def __contains__(self, x):
        print("contains", x)
        return x


print(1 in Contains(), 0 in Contains(), [] not in Contains(), "a" in Contains())


class ViaIter:
    def __iter__(self):
        for i in range(3):
            print("yield", i)
            yield i


print(1 in ViaIter(), 9 in ViaIter())
for f in (lambda: 1 in 5, lambda: 5[0], lambda: len(5), lambda: [1]["a"], lambda: (1,)[1.0], lambda: "ab"[None],
          lambda: {}[[]], lambda: [].__getitem__("x"), lambda: [1][5], lambda: ()[0], lambda: ""[0], lambda: None[0],
          lambda: len(None), lambda: [1, 2][1:"a"], lambda: [1]["a":], lambda: {1}[0], lambda: print[0], lambda: int["x"]):
    try:
        print(f())
    except (TypeError, IndexError, KeyError) as e:
        print(type(e).__name__, e)


def store(target, key):
    try:
        target[key] = 0
        print(target)
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)


for target, key in (((1,), 0), ("ab", 0), ([1], 5), ([1], "a"), (5, 0), (None, 0), ({}, []), ([1, 2], slice(0, 1)), (b"ab", 0),
                    (range(3), 0), ({1}, 0)):
    store(target, key)
slc = slice(1, None, 2)
print(slc, slc.start, slc.stop, slc.step, slc.indices(10), slice(5), slice(None, -1).indices(4), slc == slice(1, None, 2))
