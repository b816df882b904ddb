"""Subclasses of float, complex and others: which operations keep the class."""


class F(float):
    def __repr__(self):
        return f"F({float(self)!r})"

    def __add__(self, other):
        return F(float(self) + float(other))

    __radd__ = __add__


class Cx(complex):
    pass


f = F("2.5")
print(f, [f], str(f), f"{f}", f"{f:.1f}", f + 1, 1 + f, f * 2, type(f * 2).__name__, -f, type(-f).__name__, round(f), f == 2.5, hash(f) == hash(2.5), {2.5: "x"}[f], f.is_integer(), F.fromhex("0x1p1"), type(F.fromhex("0x1p1")).__name__, sum([F(1), F(2)]), float(f), type(float(f)).__name__, int(f), f < 3, max(f, 1), "%s %.2f %r" % (f, f, f), divmod(f, 1), F())
c = Cx(1, 2)
print(c, c + 1, type(c + 1).__name__, type(c.conjugate()).__name__, abs(Cx(3, 4)), c == 1 + 2j, Cx("1+1j"))


class Shouting(str):
    def __str__(self):
        return "SHOUT " + super().__str__().upper()

    def __eq__(self, other):
        return super().lower() == other.lower()

    __hash__ = str.__hash__

    def __getitem__(self, i):
        return super().__getitem__(i) + "!"

    def __len__(self):
        return 1000


s = Shouting("abc")
print(s, repr(s), f"{s}", f"{s!r}", "%s" % s, "{}".format(s), s + "d", s == "ABC", "ABC" == s, s[0], s[0:2], len(s), list(s), ",".join([s, s]), s.upper(), s in ["ABC"], str(s), "-" + s, bool(s), s.split("b"), s * 2, s.__len__())


class Meta(dict):
    def keys(self):
        return ["overridden"]

    def __iter__(self):
        return iter(["iterated"])

    def __len__(self):
        return 7


m = Meta(a=1)
print(m, len(m), list(m), dict(m), {**m} if False else m["a"], m == {"a": 1}, sorted(m), "a" in m, list(m.items()), bool(Meta()))
