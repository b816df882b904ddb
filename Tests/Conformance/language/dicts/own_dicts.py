# Classes that behave like dicts.
class Multi(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, self.get(key, []) + [value])


class Lower(dict):
    def __init__(self, *args, **kwargs):
        super().__init__()
        for k, v in dict(*args, **kwargs).items():
            self[k] = v

    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())


class Squares(dict):
    def __missing__(self, n):
        print("computes", n)
        self[n] = n * n
        return self[n]


class Attributes(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__


m = Multi()
m["a"] = 1
m["a"] = 2
m.update(a=3)
print(m, type(m).__name__)
low = Lower({"Key": 1}, OTHER=2)
print(low, low["KEY"], "kEy" in low, low.get("KEY"), low.get("key"))
s = Squares()
print(s[3] + s[3], s.get(4), s, 5 in s)
a = Attributes(x=1)
a.y = a.x + 1
del a.x
print(a, a.y, vars(a))
try:
    a.nothing
except KeyError as e:
    print("KeyError", e)
print(isinstance(m, dict), m == {"a": 3}, {**low}, list(low.items()), type(m | {}).__name__, type(m.copy()).__name__)
