"""ChainMap, and the classes to derive from: UserDict, UserList, UserString."""
from collections import ChainMap, UserDict, UserList, UserString

defaults = {"colour": "red", "user": "guest"}
given = {"user": "ann"}
settings = ChainMap(given, defaults)
print(settings, settings["user"], settings["colour"], settings.get("nope", "-"), len(settings), "colour" in settings)
print(list(settings), dict(settings), sorted(settings.items()), settings.maps)
child = settings.new_child({"colour": "blue"})
child["size"] = 3
print(child["colour"], settings["colour"], child.parents is not settings, child.parents == settings, child)
del child["size"]
for wrong in (lambda: child.pop("user"), lambda: child["zz"], lambda: ChainMap().popitem(), lambda: child.__delitem__("q")):
    try:
        wrong()
    except KeyError as error:
        print("KeyError:", error)
settings["new"] = 1
print(given, defaults, settings | {"x": 0}, bool(ChainMap()), ChainMap() == {})


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __missing__(self, key):
        return f"<no {key}>"


d = Lower({"A": 1}, B=2)
d.update(C=3)
print(d, d["a"], d["zz"], "a" in d, len(d), d.get("q"), d.data, d | {"E": 5}, d == {"a": 1, "b": 2, "c": 3})
print(d.pop("a"), d.setdefault("x", 9), list(d), d.copy(), type(d.copy()).__name__, isinstance(d, dict))


class Loud(UserList):
    def append(self, item):
        print("adding", item)
        super().append(item)


items = Loud([3, 1])
items.append(2)
items.sort()
items += [9]
print(items, items[0], items[1:], type(items[1:]).__name__, items + [4], len(items), 3 in items, items == [1, 2, 3, 9])
items.extend([5])
print(items.pop(), items.index(3), items.count(1), items * 2, items.data, list(reversed(items)), items < [2])


class Name(UserString):
    def shout(self):
        return self.upper() + "!"


n = Name("ada")
print(n, n.shout(), type(n.upper()).__name__, n + " l", len(n), n[0], n == "ada", "d" in n, n.replace("a", "o"), repr(n))
print(n.split("d"), n.startswith("a"), f"{n}", n * 2, hash(n) == hash("ada"), n.center(7, "*"), n.join(["1", "2"]))
print("x" + n, "%s!" % n, n + n)
