# What counts as true: __bool__ before __len__, neither means true; and/or/not give back operands.
class Len:
    def __init__(self, n): self.n = n
    def __len__(self):
        print("  len asked")
        return self.n
    def __repr__(self): return f"Len({self.n})"


class Bool(Len):
    def __bool__(self):
        print("  bool asked")
        return self.n > 1


class Wrong:
    def __init__(self, answer): self.answer = answer
    def __bool__(self): return self.answer


class WrongLen(Wrong):
    __bool__ = None
    def __len__(self): return self.answer


class OnlyLen:
    def __init__(self, answer): self.answer = answer
    def __len__(self): return self.answer


print(bool(Len(0)), bool(Len(3)), bool(Bool(1)), bool(Bool(2)), not Len(0))
print(Len(0) or "fallback", Len(1) and "second", Len(0) and 1 / 0, Bool(2) or 1 / 0, not Bool(0))
print([x for x in (Len(0), Len(1)) if x], "yes" if Bool(1) else "no")
while Len(0):
    print("never")
print(any([Len(0), Bool(2), 1 / 3]), all([Len(1), Bool(1), 5]), list(filter(None, [0, "", "a", [], [0], None, 0.0, -1, {}, ()])))
for x in (Wrong(1), Wrong("x"), Wrong(None), WrongLen(1), OnlyLen(-1), OnlyLen(1.5), OnlyLen("3"), OnlyLen(2 ** 70), OnlyLen(True), OnlyLen(None)):
    for what in (bool, len, lambda v: "true" if v else "false", lambda v: not v):
        try:
            print(what(x), end=" | ")
        except (TypeError, ValueError, OverflowError) as e:
            print(type(e).__name__, e, end=" | ")
    print()
values = [0, 0.0, 0j, "", b"", [], (), {}, set(), frozenset(), range(0), None, False, 1, -0.0, "0", " ", [0], (None,), {0: 0}, range(1), 1e-300, float("nan"), object, len, ..., NotImplemented.__class__]
print([bool(v) for v in values])
a, b, c = 0, "", None
print(repr(a or b or c), repr(a and b), repr(c or b or a), repr(b or 5 and 7), repr(not a and not b), repr(a or not c and "x"), 1 < 2 and 3, not not "a")
x = None
print(x or [], x if x is not None else "default", (x or {}).get("k", "nothing"), True + True, True == 1, [True, 1].count(1), {True: "t", 1: "one"}, sum([True] * 3), "abc"[True])
print(True & False, True | 2, True ^ True, ~False, -True, type(True & 1), type(True & True), bool("False"), int(True), str(True), f"{True:>6}|{True:d}|{False!r}")
