# `and`, `or`, `not` and the conditional expression: values and order.
def t(x):
    print("eval", x, end="; ")
    return x


print(t(1) and t(2), t(0) and t(2), t(1) or t(2), t(0) or t(2))
print(t(0) or t("") or t([]) or t("last"))
print(t(1) and t([]) and t(3))
print(t(1) and t(0) or t(3), t(0) and t(1) or t(0))
print(not t(0), not not t("x"))
print(t("yes") if t(1) else t("no"), t("a") if t(0) else t("b") if t(0) else t("c"))


class B:
    def __init__(self, value): self.value = value
    def __bool__(self):
        print("bool", end=" ")
        return self.value
    def __repr__(self): return f"B({self.value})"


print(B(True) and B(False) or B(True))
if B(True) and B(True):
    print("both")
if not (B(False) or B(False)):
    print("neither")
x = B(False) or 5
print(x)


class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n


print(bool(L(0)), bool(L(3)), not L(0), "yes" if L(1) else "no")
for bad in (type("X", (), {"__bool__": lambda s: 5}), type("Y", (), {"__len__": lambda s: -1}),
            type("Z", (), {"__len__": lambda s: "x"}), type("W", (), {"__len__": lambda s: 2 ** 70}),
            type("V", (), {"__bool__": None})):
    try:
        print(bool(bad()))
    except Exception as e:
        print(type(e).__name__, e)
print(1 and 2 and 3 or 4 and 5, (0 or 1) and (2 or 3), None or False, False or None)
print([x for x in (0, 1, "", "a", None, [], [0], 0.0, -0.0, 1j, 0j) if x])
while t(1) and not t(0):
    print("once")
    break
