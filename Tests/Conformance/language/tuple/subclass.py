"""Subclasses of tuple and of str."""


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]

    def __add__(self, other):
        return Pair(self[0] + other[0], self[1] + other[1])

    def __repr__(self):
        return "Pair" + super().__repr__()


p = Pair(1, 2)
print(p, p.first, p + (10, 20), p == (1, 2), hash(p) == hash((1, 2)), p[:1], type(p[:1]).__name__, type(p * 2).__name__, tuple(p), type(tuple(p)).__name__, len(p), {p: 1}[1, 2])
a, b = p
print(a, b, [*p], "%s-%s" % p, "{} {}".format(*p), isinstance(p, tuple), p < (1, 3))


class Name(str):
    def __new__(cls, text, lang="en"):
        self = super().__new__(cls, text.title())
        self.lang = lang
        return self

    def upper(self):
        return Name(super().upper() + "!")


n = Name("ada lovelace", lang="uk")
print(n, n.lang, repr(n), type(n).__name__, n.upper(), type(n.upper()).__name__, n.lower(), type(n.lower()).__name__, n + "x", type(n + "x").__name__, type(n[:3]).__name__, n == "Ada Lovelace", {n: 1}["Ada Lovelace"])
print(f"{n:>15}|", "%s" % n, n.split(), "-".join([n, n]), str(n), type(str(n)).__name__, n in "Ada Lovelace King", len(n), n.replace("A", "B"), type(n.replace("zzz", "")).__name__, type(n.strip()).__name__)
