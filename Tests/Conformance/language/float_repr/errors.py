"""Format specs that floats refuse."""
for spec in ("d", "x", "s", "c", "b", ".", ".2.3", "10.2q", "ff", ",_f", "__f", "+s", ".2d", "1" * 30, "." + "9" * 30, "=", "5=", "a<5f", "a<<5f", "{", ",n", "_n", "#%", " z"):
    try:
        print(repr(spec[:10]), repr(format(2.5, spec)))
    except Exception as e:
        print(repr(spec[:10]), type(e).__name__, e)
for args in ((2.5, 3), (2.5, None), (2.5, b"f"), (), (1, "", 2)):
    try:
        print(format(*args))
    except Exception as e:
        print(type(e).__name__, e)
