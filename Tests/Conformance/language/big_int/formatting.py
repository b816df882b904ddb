"""Formatting of ints of ten thousand bits."""
n = (1 << 10000) - 12345
print(f"{n:x}"[:40], f"{n:X}"[-40:], len(f"{n:b}"), f"{n:o}"[:30])
print(f"{n:#x}"[:20], f"{-n:#b}"[:20], len(f"{n:,}"), f"{n:,}"[:30], f"{n:_x}"[-30:], f"{n:_b}"[-24:])
m = 12345678901234567890123
for spec in ("", "d", ",", "_", "30", "<30", ">30", "^31", "=+30", "030", "+,", " d", "x", "#X", "_x", "#_b", "040,", "e", ".3e", "f", ".2f", "g", "%", "n", "c"):
    try:
        print(f"{spec:6}|{m:{spec}}|{-m:{spec}}|")
    except Exception as e:
        print(f"{spec:6}|{type(e).__name__} {e}")
print("%d|%30d|%-30d|%030d|%+d|% d|%x|%#o|%X" % (m, m, m, m, m, m, m, m, m))
print("%e %.2f %g" % (m, m, m))
