"""OrderedDict: an order that can be changed and is compared."""
from collections import OrderedDict

d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
print(d, OrderedDict(), OrderedDict(x=1), list(d), list(reversed(d)))
d.move_to_end("a")
print(d)
d.move_to_end("c", last=False)
print(d, list(d.items()), list(d.values()))
print(d.popitem(), d.popitem(last=False), d)
for wrong in (lambda: d.move_to_end("zz"), lambda: OrderedDict().popitem(), lambda: d["zz"]):
    try:
        wrong()
    except KeyError as error:
        print("KeyError:", error)
one, two = OrderedDict(a=1, b=2), OrderedDict(b=2, a=1)
print(one == two, one == {"b": 2, "a": 1}, {"b": 2, "a": 1} == one, one != two, one == OrderedDict(a=1, b=2))
d.update(z=26, y=25)
d["b"] = "again"
print(d, d.pop("z"), d.pop("nope", "default"), d.setdefault("s", 1), d)
copy = d.copy()
copy["new"] = 0
print(type(copy).__name__, "new" in d, OrderedDict.fromkeys("xyz", 0))
print(one | {"c": 3}, {"c": 3} | one, isinstance(one, dict), len(one), "a" in one)


class Recent:
    """Keeps the latest few."""

    def __init__(self, size):
        self.size = size
        self.items = OrderedDict()

    def get(self, key):
        if key not in self.items:
            return None
        self.items.move_to_end(key)
        return self.items[key]

    def put(self, key, value):
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.size:
            print("forgetting", self.items.popitem(last=False))


recent = Recent(2)
recent.put("x", 1)
recent.put("y", 2)
print(recent.get("x"), recent.get("w"))
recent.put("z", 3)
print(list(recent.items))


class Shouting(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


s = Shouting()
s["a"] = 1
s["b"] = 2
print(s)
one["self"] = one
print(one)
one.clear()
print(one, bool(one))
od = OrderedDict(a=1, b=2)
print(od.keys(), od.values(), od.items(), list(reversed(od.items())), od.keys() & {"a"}, ("a", 1) in od.items())
print(len(od.keys()), type(od.keys()).__name__, [k for k in od.keys()], max(od.values()))
