# The operator module: operators as functions, getters for items and attributes, methodcaller, and in-place forms.
import operator
from operator import attrgetter, itemgetter, methodcaller

pairs = [("add", 7, 2), ("sub", 7, 2), ("mul", "ab", 2), ("truediv", 7, 2), ("floordiv", -7, 2), ("mod", -7, 2), ("pow", 2, 10), ("and_", 6, 3), ("or_", 6, 3), ("xor", 6, 3), ("lshift", 1, 4), ("rshift", 256, 4),
         ("lt", 1, 2), ("le", 2, 2), ("eq", 1, 1.0), ("ne", "a", "b"), ("ge", 1, 2), ("gt", [2], [1, 9]), ("is_", None, None), ("is_not", 1, None), ("contains", "abc", "b"), ("concat", [1], [2]), ("countOf", [1, 2, 1], 1), ("indexOf", "abc", "c"), ("getitem", "abc", -1)]
for name, a, b in pairs:
    print(name, getattr(operator, name)(a, b), end="; ")
print()
print(operator.not_(0), operator.truth([]), operator.neg(5), operator.pos(-5), operator.invert(5), operator.inv(0), operator.abs(-3), operator.index(True), operator.length_hint(iter([1, 2])), operator.length_hint(5, 9), operator.call(max, 1, 2, key=lambda n: -n))
data = [1, 2, 3]
operator.setitem(data, 0, "first")
operator.delitem(data, 1)
print(data, operator.iadd(data, [4]) is data, data, operator.iadd((1,), (2,)), operator.imul(3, 4), operator.ior({"a": 1}, {"b": 2}), operator.iconcat([1], "ab"))
rows = [{"n": "b", "v": 2}, {"n": "a", "v": 2}, {"n": "c", "v": 1}]
print(sorted(rows, key=itemgetter("v", "n")), itemgetter(1)("abc"), itemgetter(0, 2, -1)("abcd"), itemgetter(slice(1, 3))("abcd"), itemgetter("n")(rows[0]), list(map(itemgetter(0), ["xy", "zw"])))


class Node:
    def __init__(self, name, inner=None): self.name, self.inner = name, inner
    def hello(self, greeting, *, mark="."): return f"{greeting} {self.name}{mark}"


n = Node("outer", Node("inner"))
print(attrgetter("name")(n), attrgetter("inner.name")(n), attrgetter("name", "inner.name")(n), methodcaller("hello", "hi", mark="!")(n), methodcaller("upper")("abc"), list(map(methodcaller("split", ","), ["a,b", "c"])), methodcaller("__len__")([1]))
print(itemgetter(1), itemgetter(1, "a"), attrgetter("a.b"), attrgetter("a", "b"), methodcaller("m", 1, k=2), methodcaller("m"), operator.add.__name__, operator.__add__ is operator.add)
for f in (lambda: itemgetter(), lambda: itemgetter(5)("abc"), lambda: itemgetter("x")({}), lambda: itemgetter(1)(5), lambda: attrgetter("nope")(n), lambda: attrgetter(5), lambda: attrgetter(), lambda: attrgetter("inner.inner.name")(n), lambda: methodcaller(), lambda: methodcaller(5), lambda: methodcaller("x")(n), lambda: operator.add(1, "a"), lambda: operator.index(1.5),
          lambda: operator.indexOf([1], 2), lambda: operator.concat(1, 2), lambda: operator.setitem((1,), 0, 2), lambda: operator.delitem("abc", 0), lambda: operator.matmul(1, 2), lambda: operator.contains(5, 1), lambda: itemgetter(1)("abc", 2), lambda: operator.countOf(5, 1), lambda: operator.lt(1, "a")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
