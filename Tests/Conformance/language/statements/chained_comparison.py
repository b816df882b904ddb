# Chained comparisons compute each operand once and stop early.
def v(x):
    print("eval", x)
    return x


print(v(1) < v(2) < v(3))
print(v(3) < v(2) < v(1))
print(v(1) < v(2) > v(0) != v(5) == v(5))
print(1 < 2 in [2, 3], 1 in [1] in [[1]], 1 == 1 is True, not 1 == 2 == 2)


class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        print(self.n, "<", o.n)
        return Answer(self.n < o.n)
    def __gt__(self, o):
        print(self.n, ">", o.n)
        return Answer(self.n > o.n)


class Answer:
    def __init__(self, value): self.value = value
    def __bool__(self):
        print("truth of", self.value)
        return self.value
    def __repr__(self): return f"Answer({self.value})"


print(C(1) < C(2) < C(3))
print(C(2) < C(1) < C(3))
print(C(1) < C(2) > C(0))
if C(1) < C(2) < C(0):
    print("never")
else:
    print("else")
while C(5) < C(1) < C(2):
    pass
x = 5
print(0 <= x < 10, 10 > x >= 5, x == 5.0 == 5 + 0j, None is None is not False)
print((1 < 2) < 3, 1 < (2 < 3), [1 < 2 < 3, 3 > 2 > 2])
try:
    1 < "a" < 2
except TypeError as e:
    print(e)
print(1 > 2 < "never compared")
print(v(1) if v(0) < v(1) <= v(1) else v("no"))
