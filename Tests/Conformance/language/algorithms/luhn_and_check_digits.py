# Check digits: Luhn, ISBN-10 and ISBN-13, and how each catches a slip of the finger.
def luhn(number):
    digits = [int(c) for c in reversed(str(number)) if c.isdigit()]
    return sum(d if i % 2 == 0 else sum(divmod(2 * d, 10)) for i, d in enumerate(digits)) % 10 == 0


def luhn_digit(number):
    return next(d for d in range(10) if luhn(f"{number}{d}"))


def isbn10(text):
    digits = [10 if c in "xX" else int(c) for c in text if c.isalnum()]
    return len(digits) == 10 and sum(i * d for i, d in zip(range(10, 0, -1), digits)) % 11 == 0


def isbn13(text):
    digits = [int(c) for c in text if c.isdigit()]
    return len(digits) == 13 and sum(d * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10 == 0


for number in ("79927398713", "79927398710", "4539 1488 0343 6467", "8273 1232 7352 0569", 0, 18):
    print(f"{number!s:>20} {luhn(number)}")
print([luhn_digit(n) for n in (7992739871, 123, 0, 999)])
for text in ("0-306-40615-2", "0-306-40615-3", "0-8044-2957-X", "99921-58-10-7", "", "123"):
    print(f"{text!r:>18} {isbn10(text)}")
print(isbn13("978-0-306-40615-7"), isbn13("978-0-306-40615-6"), isbn13("9780306406157"))
good = "79927398713"
swaps = [good[:i] + good[i + 1] + good[i] + good[i + 2:] for i in range(len(good) - 1)]
print([s for s in swaps if s != good and luhn(s)], sum(s == good for s in swaps))
slips = [good[:i] + str(d) + good[i + 1:] for i in range(len(good)) for d in range(10) if str(d) != good[i]]
print(len(slips), any(map(luhn, slips)))
print({n: n * 3 % 10 for n in range(10)}, sorted({n: n * 3 % 10 for n in range(10)}.values()))
