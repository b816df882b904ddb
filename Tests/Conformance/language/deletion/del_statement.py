# `del` of names, items, attributes, slices and nested targets.
a = b = c = d = 1
del a, (b, [c, d])
for name in "abcd":
    print(name, name in globals())
numbers = list(range(10))
del numbers[0]
del numbers[-1], numbers[2:4]
print(numbers)
del numbers[::2]
print(numbers)
table = {"k": 1, "l": 2}
del table["k"]
print(table)
for attempt in (
    lambda: table.__delitem__("zz"),
    lambda: numbers.__delitem__(99),
):
    try:
        attempt()
    except (KeyError, IndexError) as e:
        print(type(e).__name__, e)


class Thing:
    cls = 1


t = Thing()
t.own = 2
del t.own
try:
    del t.own
except AttributeError as e:
    print(e)
try:
    del t.cls
except AttributeError as e:
    print(e)
del Thing.cls
print(hasattr(t, "cls"))
try:
    del missing
except NameError as e:
    print(e)
try:
    del (1, 2)[0]
except TypeError as e:
    print(e)
try:
    del "text"[0]
except TypeError as e:
    print(e)
try:
    del (5).real
except AttributeError as e:
    print(e)
def order():
    class Log:
        def __init__(self, n): self.n = n
        def __delitem__(self, k): print("del", self.n, k)
    x, y = Log("x"), Log("y")
    del x[0], y[1], x[2:3]
order()
