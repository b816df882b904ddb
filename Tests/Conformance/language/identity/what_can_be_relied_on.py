"""Identity of singletons, names and small numbers."""
a = b = [1]
c = [1]
print(a is b, a is c, a == c, a is not c, None is None, True is True, (1 < 2) is True, type(5) is int, id(a) == id(b), id(a) != id(c), () is (), "" is "" if False else True)
x, y = 5, 5
s, t = "hello", "hello"
print(x is y, s is t, int("7") is int("7"), bool(1) is True, str("abc") == "abc", type(None) is type(None))
f = lambda: 1
print(f is f, f == f, f == (lambda: 1), a.append is a.append, a.append == a.append, a.append == c.append, len is len, print == print)


class C:
    def m(self):
        pass


o = C()
print(o.m is o.m, o.m == o.m, o.m == C().m, C.m is C.m, hash(o.m) == hash(o.m), {o.m: 1}[o.m], o == o, o == C(), o != C(), o is o, isinstance(id(o), int), o in [o], [o].index(o))
import copy

t1 = (1, 2)
print(copy.copy(t1) is t1, tuple(t1) is t1, t1[:] is t1, str(s) is s, frozenset(frozenset()) == frozenset(), int(x) is x, bytes(b"a") == b"a")
