"""Names are compared in compatibility form: several ways to write one are one name."""
import unicodedata

ﬁle = "ligature"
print(file, "file" in globals(), "ﬁle" in globals())
ℌ = 5
print(H, 𝐇, eval("ｘ + 1", {"x": 9}))


def call(ｋey=1, *, ⅷ=2):
    return key, viii


print(call(key=3, viii=4), call.__code__.co_varnames)


class C:
    ª = "feminine"


print(C.a, [n for n in vars(C) if not n.startswith("_")], hasattr(C, "ª"))
C().__class__.ſ = 1
print(C.s)
for text in ("ﬁ", "①²½", "Å", "ℝ𝒳", "ｶﾞ", "…", "e\u0301", "한", "\u1e9b\u0323"):
    print(*(ascii(unicodedata.normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")))
