# Counter, defaultdict, deque, OrderedDict, ChainMap and namedtuple in one small report.
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

Sale = namedtuple("Sale", "day item count price", defaults=[1, 1.0])
sales = [Sale("mon", "tea", 2, 3.5), Sale("mon", "cake"), Sale("tue", "tea", 1, 3.5), Sale("wed", "cake", 4), Sale("wed", "juice", price=2.5)]
by_day, totals = defaultdict(list), Counter()
for s in sales:
    by_day[s.day].append(s.item)
    totals[s.item] += s.count
print(dict(by_day), totals, totals.most_common(2), totals["nothing"], totals.total(), by_day["sun"], len(by_day), list(totals.elements()))
print(sales[1], sales[1]._asdict(), Sale._fields, Sale._field_defaults, sales[0]._replace(count=9), Sale._make("abcd"), sales[0] < sales[2], sales[0][1:3])
print(totals + Counter(tea=1, milk=2), totals - Counter(tea=5, cake=1), totals & Counter(tea=2, x=1), totals | Counter(tea=9), +Counter(a=-1, b=1), -Counter(a=-1), Counter("abca") == Counter(a=2, b=1, c=1), Counter(a=1) <= Counter(a=2), Counter(a=0) == Counter())
totals.subtract({"tea": 10})
totals.update(["tea", "tea"])
print(totals, sorted(totals), min(totals.values()), Counter(x for x in "hello" if x > "f"))
last = deque(maxlen=3)
for s in sales:
    last.append(s.item)
print(last, last[0], last.maxlen)
d = deque("abcde")
d.rotate(2)
d.appendleft("<")
d.extendleft("12")
print(d, d.pop(), d.popleft(), d.index("a"), d.count("e"), "z" in d, list(reversed(d)), d[-1])
d.insert(1, "new")
d.remove("b")
del d[0]
print(d, d + deque("x"), d * 2, d == deque(d), d.copy() is d)
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
o.move_to_end("c", last=False)
print(o, o.popitem(last=False), o == {"a": 1, "b": 2}, o == OrderedDict(a=1, b=2), list(reversed(o)), o | {"z": 0})
defaults, user, line = {"colour": "red", "size": 1}, {"size": 5}, {}
settings = ChainMap(line, user, defaults)
settings["colour"] = "blue"
print(settings["size"], settings["colour"], line, defaults, dict(settings), len(settings), settings.parents["colour"], settings.new_child({"size": 9})["size"], list(settings), settings.maps[1])
del settings["colour"]
print(settings["colour"], settings.get("none"), settings.pop("none", 0))
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(dict(t["a"]["b"]), repr(defaultdict(int, {"x": 1})), defaultdict(None, a=1).default_factory)
for f in (lambda: defaultdict(None)["x"], lambda: defaultdict(5), lambda: deque([], -1), lambda: deque([]).pop(), lambda: d.index("zz"), lambda: d.remove("zz"), lambda: d[99], lambda: d.rotate("x"), lambda: deque([1, 2], maxlen=2).insert(0, 5), lambda: o.move_to_end("q"), lambda: OrderedDict().popitem(), lambda: Sale(), lambda: Sale(1, 2, 3, 4, 5), lambda: sales[0]._replace(x=1), lambda: setattr(sales[0], "day", 1),
          lambda: namedtuple("A", "a a"), lambda: namedtuple("B", "def x"), lambda: namedtuple("C", "_x"), lambda: namedtuple("D", "a def a", rename=True)._fields, lambda: namedtuple("E", "a", defaults=[1, 2]), lambda: Counter(5), lambda: Counter.fromkeys("ab"), lambda: Counter(a="x").most_common(), lambda: settings.pop("none"), lambda: settings.__delitem__("size"), lambda: Counter(a=1) + 5, lambda: d < deque("b"), lambda: d[1:2]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
