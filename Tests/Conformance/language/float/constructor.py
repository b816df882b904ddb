"""What float() takes."""


def attempt(*args, **kwargs):
    try:
        print(args, float(*args, **kwargs))
    except Exception as e:
        print(args, type(e).__name__, "|", e)


for text in ("1", " 1.5\t", "-.5", "5.", ".", "1e5", "1E-5", "1e", "1_000.5", "1__0", "_1", "inf", "-Infinity", "nan", "+NaN", "infi", "1e400", "-1e400",
             "1e-400", "0x10", "١٢.٥", "1,5", "", "  ", "1 2", "e5", "1.e3", "--1", "1e+05", "1e 5", "nan1", "1e1_0", "1_e5"):
    attempt(text)
attempt()
attempt(3)
attempt(10**30)
attempt(True)
attempt(b"2.5")
attempt(bytearray(b"x"))
attempt(None)
attempt(1j)
attempt([1])
attempt(1, 2)
attempt(x=1)


class HasFloat:
    def __float__(self):
        return 2.5


class Wrong:
    def __float__(self):
        return 2


print(float(HasFloat()))
try:
    float(Wrong())
except TypeError as e:
    print(e)
