from decimal import ROUND_HALF_UP, Decimal as D, InvalidOperation, getcontext, localcontext

print(D("0.1") + D("0.2"), 0.1 + 0.2, D(1) / D(7), D("1.10"), repr(D("-0.00")), D(0.1))
total = D(0)
for price, count in [("19.99", 3), ("5.49", 2), ("0.01", 10)]:
    total += D(price) * count
tax = (total * D("0.0825")).quantize(D("0.01"), ROUND_HALF_UP)
print(total, tax, total + tax, f"{total:,.2f} {tax:>8} {D('0.125'):.1%} {D('1234567.891'):,}")
print(D("7") // 2, D("-7") % 3, divmod(D(7), D("1.5")), D(2) ** 10, D(2) ** -1, D(2).sqrt(), abs(D("-1.5")), -D(3))
print(D("1.5") == 1.5, D("1.0") == D("1.00"), D(1) < 2, max(D(1), D("2.5")), sorted([D(3), D("-1")]), sum([D("0.1")] * 3))
print(int(D("12.9")), float(D("1.5")), round(D("2.675"), 2), round(D("2.5")), str(D("1E+5")), D("1E+5").normalize(), bool(D(0)))
for text in ["abc", "1.2.3", ""]:
    try:
        D(text)
    except InvalidOperation as e:
        print(type(e).__name__, e)
for attempt in (lambda: D(1) / 0, lambda: D(0) / 0, lambda: D("NaN") < 1, lambda: D(-1).sqrt(), lambda: D([1])):
    try:
        attempt()
    except Exception as e:
        print(type(e).__name__, e)
with localcontext() as context:
    context.prec = 5
    print(D(1) / 3, +D("1.234567"))
print(getcontext().prec, D(1) / 3)
