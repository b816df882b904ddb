# Every part of a format spec, on the same few whole numbers.
numbers = (0, 7, -42, 1234567, 2 ** 70, True)
specs = ("", "d", "5d", "<9d", ">9d", "^9d", "=9d|", "*^9d|", "09d|", "+d", "-d", " d", "+09d", ",d", "_d", "15,d", "015,d",
         "x", "X", "#x", "#X", "#010x", "_x", "o", "#o", "b", "#b", "_b", "#_b", "n", "e", ".2e", "E", "f", ".1f", "F", "g", "G",
         "%", ".0%", "12.3f", "+.1e", ",.2f", "_.0f", "z.1f", "#.0f", "c")
for spec in specs:
    row = []
    for n in numbers:
        try:
            row.append(format(n, spec))
        except (ValueError, OverflowError) as e:
            row.append(f"{type(e).__name__}: {e}")
    print(f"{spec:<7}", " ; ".join(row[:4] if spec != "c" else row))
for n in (2 ** 70, -(10 ** 30), True):
    print([format(n, s) for s in ("d", ",d", "_x", "#b"[:2] + "", ".3e", "g", "+", "40d", "<40_d")])
for n in (65, 0x1F600, 0x10FFFF + 1, -1):
    try:
        print(repr(format(n, "c")), repr(format(n, "*^5c")), repr("%c" % n))
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
for bad in (".2d", ",x", "_c", ",b", "s", "y", "+c", ".1x", "1.", "#c", "0c", ",,", "_,", ",_", "5.5.5", "zd", "  d", "d ", "<<<", "{}",
            "99999999999999999999d", ",n", "_n"):
    try:
        print(repr(bad), repr(format(300, bad)))
    except ValueError as e:
        print(repr(bad), e)
