"""Format specs on strings, and on other objects."""
for spec in ("", "s", "6", "<6", ">6", "^6", "*^7", ".2", "6.2", "*<6.1s", "06", "^07", "é^8", "\u0000>6", "{<5", "}>5", "_>5", ",^5", " <5", "  <5"[1:], ">", "^", "<"):
    print(repr(spec), [format(s, spec) for s in ("", "a", "abc", "abcdefgh")])
for spec in ("d", "x", "=6", "+6", " 6", "-6", "#6", ",", "_", "6,", "z", ".", ".-1", "6.2.3", "ss", "0=6", "=", "6s6", "c"):
    try:
        print(repr(spec), repr(format("abc", spec)))
    except Exception as e:
        print(repr(spec), type(e).__name__, e)
for value in (None, [1], {}, (), set(), print, int, b"x", range(3), ..., 1j):
    for spec in ("", ">5"):
        try:
            print(type(value).__name__, repr(format(value, spec)) if value is not print else "...")
        except Exception as e:
            print(type(value).__name__, type(e).__name__, e)
