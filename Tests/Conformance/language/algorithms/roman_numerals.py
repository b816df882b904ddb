# Roman numerals there and back.
SIGNS = [("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40),
         ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)]


def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError(f"no numeral for {n}")
    out = ""
    for sign, value in SIGNS:
        count, n = divmod(n, value)
        out += sign * count
    return out


def from_roman(text):
    values = dict(SIGNS)
    total = 0
    for here, after in zip(text, text[1:] + "I"):
        total += -values[here] if values[here] < values[after] else values[here]
    return total


for n in (1, 4, 9, 14, 40, 90, 400, 1066, 1994, 2026, 3999):
    print(f"{n:<5}{to_roman(n):>16}{from_roman(to_roman(n)):>6}")
print(all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
print(max(range(1, 4000), key=lambda n: len(to_roman(n))))
for bad in (0, -5, 4000):
    try:
        to_roman(bad)
    except ValueError as e:
        print(e)
try:
    from_roman("XIZ")
except KeyError as e:
    print("unknown sign", e)
