"""What the is... methods say of many characters."""
chars = ["a", "Z", "5", "²", "½", "Ⅷ", "٣", "_", " ", "\t", "\n", "\x00", "\x7f", "\xa0", "\xad", "é", "ß", "中", "あ", "😀", "\u200b", "\u2028", "\u3000", "\ue000", "ª", "ǅ", "‿", "·", "一", "\U0001d7d8"]
for c in chars:
    print(ascii(c), c.isalpha(), c.isdigit(), c.isdecimal(), c.isnumeric(), c.isalnum(), c.isspace(), c.isprintable(), c.isidentifier(), c.isascii())
for w in ("", "abc", "a b", "1a", "a1", "_x", "é1", "class", "a-b", "ﬁ", "x·", "·x", "名前", "a\u0301"):
    print(repr(w), w.isidentifier(), w.isalpha(), w.isprintable(), w.isascii())
