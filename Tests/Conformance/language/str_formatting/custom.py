"""__format__, __str__, __repr__ and conversions of a class of one's own."""


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        if spec == "short":
            return f"{self.amount // 1000}k"
        if spec == "":
            return "plain"
        return format(self.amount, spec)

    def __str__(self):
        return f"{self.amount} EUR"

    def __repr__(self):
        return f"Money({self.amount})"


m = Money(12345)
print(f"{m} {m:short} {m:,} {m!s} {m!r} {m!s:>12}|", "{} {:short} {!r}".format(m, m, m), "%s %r %a" % (m, m, m), format(m), format(m, "x"), str(m))


class Bad:
    def __format__(self, spec):
        return 5

    def __str__(self):
        return None

    def __repr__(self):
        return b"x"


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


b = Bad()
attempt(lambda: f"{b}")
attempt(lambda: "{}".format(b))
attempt(lambda: str(b))
attempt(lambda: repr(b))
attempt(lambda: f"{b!s}")
attempt(lambda: f"{b!r}")
attempt(lambda: "%s" % b)
attempt(lambda: "%r" % b)
attempt(lambda: ascii(b))
attempt(lambda: print(b))


class Plain:
    pass


attempt(lambda: format(Plain(), ">10"))
attempt(lambda: f"{Plain():x}")
attempt(lambda: f"{Plain!r:>30}|")
attempt(lambda: f"{print:>30}|")
