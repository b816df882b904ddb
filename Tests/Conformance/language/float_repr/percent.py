"""Floats in the % operator."""
values = (0.0, -0.0, 1.5, 123456789.125, 1e-7, 1e100, float("inf"), float("-inf"), float("nan"), 7, True)
for form in ("%f", "%.0f", "%.2f", "%10.2f", "%-10.2f|", "%+.1f", "% .1f", "%010.2f", "%e", "%.0e", "%#.0e", "%E", "%g", "%.3g", "%#.3g", "%G", "%.15g", "%s", "%r", "%a", "%5.1s|", "%d", "%i"):
    row = []
    for v in values:
        try:
            row.append(form % v)
        except Exception as e:
            row.append(f"{type(e).__name__}: {e}")
    print(form, *row, sep="  ")
