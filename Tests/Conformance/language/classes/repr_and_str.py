# `__repr__`, `__str__`, `__format__`, and what containers and prints use.
class Both:
    def __str__(self): return "str"
    def __repr__(self): return "repr"


class OnlyRepr:
    def __repr__(self): return "only repr"


class OnlyStr:
    def __str__(self): return "only str"


class Fmt:
    def __format__(self, spec): return f"<{spec}>"


b, r = Both(), OnlyRepr()
print(b, [b], (b,), {b: b}, f"{b} {b!r} {b!s}", "%s %r" % (b, b), "{} {!r}".format(b, b))
print(r, str(r), [r], f"{r}", f"{r!s:>12}|")
print(str(OnlyStr()), repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"))
print(f"{Fmt()} {Fmt():spec} {Fmt():{1 + 1}}", format(Fmt(), "x"))
try:
    f"{b:>10}"
except TypeError as e:
    print(e)
try:
    format(None, "x")
except TypeError as e:
    print(e)
print(repr(Both), str(Both), repr(len), repr(print), repr(int), repr(type), repr(Ellipsis), repr(NotImplemented))


class Meta(type):
    def __repr__(cls): return f"class {cls.__name__}!"


class M(metaclass=Meta): pass


print(M, [M], f"{M}")


def func(): pass


print(repr(func).startswith("<function func at 0x"), repr(lambda: 0).startswith("<function <lambda> at 0x"))
print(repr(b.__str__).startswith("<bound method Both.__str__ of repr"))


class Node:
    def __init__(self): self.children = []
    def __repr__(self): return f"Node({self.children!r})"


n = Node()
n.children.append(Node())
print(n)
l = [1]
l.append(l)
d = {}
d["self"] = d
print(l, d, (l,))
class Sub(list): pass
class SubD(dict):
    def __repr__(self): return "SubD:" + super().__repr__()
print(Sub([1]), SubD(a=1), str(SubD()))
