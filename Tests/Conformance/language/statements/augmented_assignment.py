# `+=` and its kind: which method is asked, what is stored, and what stays when storing fails.
class A:
    def __init__(self, name): self.name = name
    def __iadd__(self, other):
        print(self.name, "+=", other)
        return self
    def __add__(self, other):
        print(self.name, "+", other)
        return "sum"
    def __isub__(self, other):
        print("isub gives up")
        return NotImplemented
    def __sub__(self, other):
        print("sub")
        return "difference"
    def __radd__(self, other):
        return f"radd {other}"


a = A("a")
b = a
a += 1
print(a is b)
a -= 1
print(a)
x = 5
x += A("r")
print(x)
l = m = [1]
l += (2, 3)
print(m)
l = l + [4]
print(l, m)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
s = "a"
s *= 3
s += "b"
print(s)
n = 7
n //= 2; n **= 3; n %= 10; n <<= 2; n |= 1; n ^= 3; n &= 0xF; n >>= 1; n /= 2
print(n)
d = {"a": 1}
d |= {"b": 2}
d |= [("c", 3)]
print(d)
st = {1, 2}
alias = st
st |= {3}; st &= {1, 3}; st ^= {1, 9}; st -= {9}
print(st, alias is st)
for f in ("x = 1; x += 'a'", "n += None"):
    print(f)
for bad in (lambda v: v.__iadd__, ):
    try:
        bad(5)
    except AttributeError as e:
        print(e)


def attempt(left, right, op):
    try:
        if op == "+": left += right
        elif op == "@": left @= right
        elif op == "**": left **= right
        elif op == "<<": left <<= right
        elif op == "-": left -= right
        print(left)
    except TypeError as e:
        print(e)


attempt(1, "a", "+"); attempt("a", 1, "+"); attempt([1], 5, "+"); attempt((1,), [2], "+"); attempt(1, 1, "@")
attempt("a", 2, "**"); attempt(1.5, 1, "<<"); attempt({}, {}, "+"); attempt({1}, [1], "-"); attempt([1], "ab", "+")
class Desc:
    def __get__(self, i, o): print("get"); return 1
    def __set__(self, i, v): print("set", v)
class H: field = Desc()
h = H()
h.field += 5
