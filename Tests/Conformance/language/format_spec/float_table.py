# The float formats on a handful of telling values, as one table per value.
values = (0.0, -0.0, 1.0, -1.5, 0.1, 2 / 3, 123456.789, 1e16, 1.5e-7, 9.995, 0.5, 1e300, float("inf"), -float("inf"), float("nan"))
specs = ("", "f", ".0f", ".2f", "#.0f", "e", ".0e", ".3e", "#.0e", "g", ".1g", ".10g", "#g", "#.3g", "G", "E", "F", "%", ".1%", "n",
         ",", "_", ",.2f", "012.3f", "+.1f", " .1f", "<10.1f", "^12.2e", "z.1f", "z", "+z.0f", "=+10.1f", "x>10", ".3", ".0", ".1")
for value in values:
    if abs(value) >= 1e300 and value not in (float("inf"), -float("inf")):
        print(value, [format(value, s) for s in ("", "g", "e", ".3", "_.3g")])
        continue
    print(value)
    line = []
    for spec in specs:
        line.append(f"{spec!s}={format(value, spec)}")
    for start in range(0, len(line), 9):
        print("  ", "  ".join(line[start:start + 9]))
for spec in ("d", "x", "c", "s", "b", "5.f", ".", ",d", "q", ".-1f", "z,f", "0z.1f", "#z.1f", "#,.1f", "_%", ",e", ",g"):
    try:
        print(spec, repr(format(1234.5, spec)))
    except ValueError as e:
        print(spec, e)
print(round(2.675, 2), f"{2.675:.2f}", f"{0.125:.2f}", f"{0.375:.2f}", f"{1e22:.0f}", f"{5e-324:.3g}", f"{5e-324}", f"{1.7976931348623157e308:.4}")
