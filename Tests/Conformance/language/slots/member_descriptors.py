# Slots are descriptors of the class.
class P:
    __slots__ = ("x", "y")


print(type(P.x).__name__, P.x.__name__, P.x.__objclass__ is P)
p = P()
P.x.__set__(p, 5)
print(P.x.__get__(p), p.x, P.x.__get__(None, P) is P.x)
P.x.__delete__(p)
try:
    P.x.__get__(p)
except AttributeError as e:
    print(e)
print(repr(P.x))
print("x" in vars(P), sorted(n for n in vars(P) if not n.startswith("__")))


class Q(P):
    x = "class attribute hides the slot"


q = Q()
print(q.x)
q.x = "own"
print(q.x, q.__dict__)


class Doc:
    __slots__ = {"a": "doc of a", "b": None}


print(Doc.a.__doc__, Doc.b.__doc__)
d = Doc()
d.a = 1
print(d.a)
