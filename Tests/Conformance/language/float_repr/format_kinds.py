"""Presentation types of floats, with and without a precision."""
values = (0.0, -0.0, 1.0, 0.5, 1234.5678, -0.00012345, 1e10, 123456789.123, 9.995, 1e-10, float("inf"), float("-inf"), float("nan"))
for spec in ("", "e", "E", "f", "F", "g", "G", "%", "n", ".0e", ".0f", ".0g", ".0%", ".1", ".3", ".3e", ".3f", ".3g", ".10g", ".17g", ".20f", ".3n"):
    print(spec.rjust(5), "|", *[format(v, spec) for v in values], sep=" ")
