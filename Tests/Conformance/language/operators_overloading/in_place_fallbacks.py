# Augmented assignment: the in-place method if there is one, else the plain one, else the reflected one.
class Basket:
    def __init__(self, *items):
        self.items = list(items)

    def __repr__(self):
        return f"Basket{self.items}"

    def __add__(self, other):
        print("  add")
        return Basket(*self.items, *other)

    def __iadd__(self, other):
        if isinstance(other, str):
            print("  iadd refuses")
            return NotImplemented
        print("  iadd")
        self.items.extend(other)
        return self

    def __mul__(self, n):
        print("  mul")
        return Basket(*self.items * n)

    def __isub__(self, other):
        print("  isub, returns something else")
        return "gone"


class Right:
    def __rsub__(self, other):
        return f"rsub {other!r}"

    def __ror__(self, other):
        return f"ror {other!r}"


one = two = Basket(1, 2)
one += [3]
print(one, two, one is two)
one += "xy"
print(one, two, one is two)
two *= 2
print(two)
two -= 1
print(repr(two))
x = 5
x -= Right()
print(x)
x |= Right()
print(x)

t = ([1], 2)
try:
    t[0] += [9]
except TypeError as e:
    print(e, t)
for source in ("v = []; v += 5", "v = (); v += [1]", "v = 'a'; v += 1", "v = {}; v |= [('a', 1)]", "v = {1}; v |= [2]",
               "v = 3; v **= 2", "v = 7; v //= 2", "v = 1; v @= 2", "v = [1]; v *= 2.5", "v = {1, 2}; v -= {2}", "v = 6; v >>= 1",
               "v = 'ab'; v %= 1", "v = [1]; v += (x for x in 'ab')", "v = {}; v += {}", "v = 2; v <<= -1", "v = None; v &= 1"):
    scope = {}
    try:
        exec(source, scope)
        print(source, "->", repr(scope["v"]))
    except Exception as e:
        print(source, "->", type(e).__name__, e)
