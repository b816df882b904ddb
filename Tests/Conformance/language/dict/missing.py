"""__missing__, and subclasses of dict with overridden methods."""


class Counter(dict):
    def __missing__(self, key):
        return 0


class Lower(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())

    def __repr__(self):
        return f"Lower({super().__repr__()})"


c = Counter()
for ch in "hello":
    c[ch] += 1
print(c, c["zz"], "zz" in c, c.get("zz"), len(c), type(c).__name__, type(c.copy()).__name__, type(c | {}).__name__)
l = Lower(A=1)
l["B"] = 2
l.update(C=3)
l.setdefault("D", 4)
print(l, l["B"], "B" in l, "C" in l, l.get("B"), l.get("C"), list(l), dict(l), {**l}, isinstance(l, dict), l == {"A": 1, "b": 2, "C": 3, "D": 4})
try:
    l["A"]
except KeyError as e:
    print("KeyError", e)
l.extra = "attribute"
print(vars(l), Lower.fromkeys(["X"]), type(Lower.fromkeys([])).__name__)


class Strict(dict):
    def __missing__(self, key):
        raise KeyError(f"no {key}")


try:
    Strict()["x"]
except KeyError as e:
    print(e, e.args)
