"""Complex numbers in format specs."""
c = 1234.5 - 0.25j
for spec in ("", ".2f", "e", "g", ".3g", "+", "20", "<20", "^20", ",", ",.1f", "+.1f", "n", "#g", "*>25.1f"):
    print(spec.rjust(8), f"[{c:{spec}}] [{1j:{spec}}]")
for spec in ("010", "=10", "%", "d", "s", "z.1f", "x"):
    try:
        print(spec, f"{c:{spec}}")
    except Exception as e:
        print(spec, type(e).__name__, e)
print("%s %r" % (c, c), "{!r:>20}".format(c))
try:
    print("%f" % c)
except TypeError as e:
    print(e)
