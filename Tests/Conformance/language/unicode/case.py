"""Cases of letters beyond ASCII."""
words = ["straße", "ΣΊΣΥΦΟΣ", "ﬁne", "İstanbul", "ǆungla", "éCOLE", "ŉ", "ΌΣΟΣ", "ß", "ÿ", "hello wORLD", "it's o'clock", "x2y z", "ΐ"]
for w in words:
    print(w, w.upper(), w.lower(), w.title(), w.capitalize(), w.swapcase(), w.casefold(), len(w.upper()), len(w.casefold()))
print("ß".casefold() == "SS".casefold(), "Σ".lower(), "ΑΣ".lower(), "ΑΣ Α".lower(), "Α.Σ".lower())
for w in ("Hello World", "HELLO", "hello", "Hello world", "123", "A1b", "Ǆ", "ǅ", "", " ", "ª", "Ⅷ", "ⓐ", "It'S"):
    print(repr(w), w.isupper(), w.islower(), w.istitle())
