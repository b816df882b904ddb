import decimal
from decimal import Context, Decimal as D

modes = [name for name in dir(decimal) if name.startswith("ROUND_")]
for mode in modes:
    print(mode, [str(D(x).quantize(D("0.1"), rounding=mode)) for x in ("1.25", "-1.25", "1.35", "1.21", "-1.29", "0.05")])
print(D("2.5").to_integral_value(), D("1.200").normalize(), D("123.456").quantize(D("1")), D("1E+3").quantize(D("1")))
print(D("1.25").as_tuple(), D("1.25").as_integer_ratio(), D("12.5").adjusted(), D("1.5").fma(2, 3), D("1.5").scaleb(2))
print(D(1).exp(), D(10).ln(), D(1000).log10(), D(2) ** D("0.5"), D("1.1") ** 20, D(2).sqrt())
print(D("Infinity"), D("-inf") + 1, D("NaN"), D("nan").is_nan(), D("-0").is_signed(), D(1).compare(D(2)), D(3).max(4))
tight = Context(prec=4, rounding=decimal.ROUND_DOWN)
print(tight.divide(D(2), D(3)), tight.create_decimal("1.23456"), tight.sqrt(D(2)), tight.add(D(1), D("0.00005")))
with decimal.localcontext(prec=40):
    print(D(1) / 7, D(2).sqrt(), D(1).exp())
for spec in (".2f", "10.3f", "<10", "^+10.1f", ",", "010.2f", ".3e", "g", "%", "*>12", "z.1f"):
    print(repr(spec), [format(D(x), spec) for x in ("1234.5678", "-0.04", "1E+10", "0")])
