# Chained comparisons, conditional expressions, and/or in unusual places: each operand is evaluated at most once.
def e(x):
    print(f"<{x}>", end=" ")
    return x


print(e(1) < e(2) < e(3), e(3) < e(2) < e(1), e(1) < e(3) > e(2), e(1) == e(1) != e(2) in [e(2)], e(5) in [5] == True)
print(1 < 2 == 2 < 3, (1 < 2) == (2 < 3), 1 < 2 < 3 == 3, not 1 < 2, 1 in [1] in [[1]], "a" < "b" < "c" <= "c", 3 > 2 > 1 > 0 > -1, 1 == 1.0 == True is True, None is None is not 1)
print(e(1) if e(0) else e(2), e("x") or e("y"), e("") or e(None) or e(0), e("a") and e("b"), e(0) and e("never"), not e(""), e(1) and e(0) or e(2), e(1) or e(0) and e(2))
x = 5
print("small" if x < 3 else "medium" if x < 10 else "large", [1, 2][x > 3], (x > 3) * "yes" or "no", x if x else "zero", "even" if not x % 2 else "odd", (lambda: "a" if x else "b")(), [i if i % 2 else -i for i in range(4)], {"k": 1 if x else 2}, f"{'yes' if x > 3 else 'no'}")


class Noisy:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        print(f"{self.v}<{o.v}", end=" ")
        return Result(self.v < o.v)


class Result:
    def __init__(self, v): self.v = v
    def __bool__(self):
        print(f"bool({self.v})", end=" ")
        return self.v
    def __repr__(self): return f"R({self.v})"


a, b, c = Noisy(1), Noisy(2), Noisy(3)
print(a < b, a < b < c, b < a < c, (a < b) and (b < c), not a < b, (a < b) == True)
while e(x) > 3 and e(x) != 4:
    x -= 1
print(x)
if not (x := 0) or x is None: print("first")
elif e("never"): print("second")
else: print("third")
print(0 or [] or {} or "" or None or "last", 1 and "a" and [0] and "end", (0, None)[1], any([]) or all([]), bool([[]]) is True, [] == False, "" in "abc", "" in "", "ab" "c" in "abcd", 2 ** 3 ** 2, -2 ** 2, (-2) ** 2, 2 ** -1, not not 5, ~-1, - -3, 7 // -2 * 2, -7 % 3, 1 - 1 - 1, 2 * 3 % 4, 1 << 2 + 1, 6 & 3 == 3, 1 | 2 ^ 3 & 4, 5 - -5, 10 / 4 * 2, 2 if 0 else 3 if 0 else 4)
print(1 if True else 1 / 0, True or 1 / 0, False and 1 / 0, [1, 2, 3][1 if x else 2], (1, 2) < (1, 3) < (2,), [1] < [1, 0] < [2], "Z" < "a" < "é", {1} < {1, 2} < {1, 2, 3}, 1 < 1.5 < 2, max(3, 1) if x else min(3, 1), (yield_ := 4) + yield_, print("p") or "after print", (1, 2) == (1, 2) != [1, 2])
