"""Objects with __index__, __int__, __trunc__ where numbers are wanted."""


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class BadIndex:
    def __index__(self):
        return "one"


class OnlyInt:
    def __int__(self):
        return 7


class BadInt:
    def __int__(self):
        return 7.0


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: "abcdef"[Index(2)])
attempt(lambda: [1, 2, 3][Index(1):])
attempt(lambda: list(range(Index(3))))
attempt(lambda: "ab" * Index(3))
attempt(bin, Index(5))
attempt(hex, Index(-255))
attempt(oct, Index(8))
attempt(chr, Index(65))
attempt(int, Index(9))
attempt(float, Index(9))
attempt(complex, Index(9))
attempt(bytes, Index(3))
attempt(round, 3.14159, Index(2))
attempt(int, OnlyInt())
attempt(int, BadInt())
attempt(int, BadIndex())
attempt(lambda: [1][BadIndex()])
attempt(float, OnlyInt())
attempt(lambda: [1, 2][OnlyInt()])
attempt(bin, OnlyInt())
attempt(range, 1.5)
attempt(lambda: [0] * 1.5)
attempt(lambda: "%d" % OnlyInt())
attempt(lambda: "%x" % Index(255))
attempt(lambda: "%x" % OnlyInt())
attempt(divmod, Index(3), 2)
