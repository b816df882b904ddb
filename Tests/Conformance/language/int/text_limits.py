"""Texts of very long numbers have a limit of digits."""
big = 10**4299
print(len(str(big)))


def attempt(f):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__, e)


attempt(lambda: len(str(big * 10)))
attempt(lambda: len(repr(-big * 10)))
attempt(lambda: int("1" * 4300) % 97)
attempt(lambda: int("1" * 4301))
attempt(lambda: int("f" * 5000, 16) % 97)
attempt(lambda: len(hex(big * 10)))
attempt(lambda: len(bin(big * 10)))
attempt(lambda: len(f"{big * 10:x}"))
attempt(lambda: len(f"{big * 10:d}"))
attempt(lambda: len("%d" % (big * 10)))
attempt(lambda: int("1" * 5000, 7))
attempt(lambda: int("1_" * 4300 + "1"))
attempt(lambda: (big * 10).bit_length())
