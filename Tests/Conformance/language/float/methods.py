"""hex, fromhex, as_integer_ratio, is_integer."""
values = (0.0, -0.0, 1.0, 0.1, -2.5, 1e300, 5e-324, 2.2250738585072014e-308, float("inf"), float("-inf"), float("nan"))
for v in values:
    print(v, v.hex(), v.is_integer(), v.conjugate(), v.real, v.imag)
    try:
        print("  ", v.as_integer_ratio() if abs(v) < 1e10 and abs(v) > 1e-10 or v == 0 else "...")
        v.as_integer_ratio()
    except Exception as e:
        print("  ", type(e).__name__, e)
for text in ("0x1.8p1", "0x.8", "1.5", "-0x1p-1074", "inf", "-nan", " 0x1p4 ", "0x1.fffffffffffff8p0", "0x1.00000000000008p0", "1p3", "A.8", "", "0x", "0x1p", "zz", "0x1p5000", "0x1p-5000"):
    try:
        print(repr(text), float.fromhex(text))
    except Exception as e:
        print(repr(text), type(e).__name__, e)
print(float.__floor__(2.5), float.__ceil__(2.5), float.__trunc__(-2.5), (2.5).__round__(), (2.567).__round__(1))
