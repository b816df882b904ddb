# A transaction that is kept or thrown away.
class Store:
    def __init__(self, **data):
        self.data, self.log = data, []

    def __enter__(self):
        self.log.append(dict(self.data))
        return self.data

    def __exit__(self, kind, value, traceback):
        before = self.log.pop()
        if kind is None:
            print("committed", self.data)
            return
        self.data.clear()
        self.data.update(before)
        print("rolled back because of", kind.__name__, value, traceback is not None)
        return issubclass(kind, LookupError)


store = Store(a=1)
with store as d:
    d["b"] = 2
with store as d:
    d["c"] = d["missing"]
try:
    with store as d:
        d["a"] = 100
        1 / 0
except ZeroDivisionError as e:
    print("outside", e)
with store as d:
    d["outer"] = 1
    with store as e:
        e["inner"] = 2
        raise IndexError("inner fails")
    print(d)


def leave():
    with store as d:
        d["r"] = 0
        return len(d)


print(leave(), store.data, store.log)
for n in range(3):
    with store:
        if n == 1:
            break
for bad in (5, None, object()):
    try:
        with bad:
            pass
    except TypeError as e:
        print(e)
