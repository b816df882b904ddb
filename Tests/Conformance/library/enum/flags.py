"""Flag and IntFlag: combining, taking apart, and what lies outside."""
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    NONE = 0


both = Perm.R | Perm.X
print(both, repr(both), both.name, both.value, list(both), len(both), bool(both), bool(Perm.NONE))
print(Perm.R in both, Perm.W in both, Perm.RW in both, Perm.RW, repr(Perm.RW), Perm(3), Perm(0), Perm(7))
print(both & Perm.X, both ^ Perm.X, ~both, ~Perm.NONE, Perm.R & Perm.W, both == Perm.X | Perm.R, both is Perm(5))
print(list(Perm), len(Perm), Perm.__members__, [p.name for p in ~Perm.W], Perm)
print(f"{both}", f"{Perm.R:>8}|", hash(both) == hash(Perm(5)), {Perm.R: 1}[Perm(1)], 1 in Perm, 16 in Perm)
for wrong in (lambda: Perm(8), lambda: Perm("x"), lambda: Perm.R | 2, lambda: 1 in both, lambda: Perm(-9),
              lambda: Perm.R < Perm.W, lambda: Perm["Q"]):
    try:
        print("accepted", wrong())
    except (ValueError, TypeError, KeyError) as error:
        print(f"{type(error).__name__}: {error}")


class Mode(IntFlag):
    READ = 4
    WRITE = 2
    EXEC = 1


rw = Mode.READ | Mode.WRITE
print(rw, repr(rw), f"{rw}", rw == 6, rw + 1, repr(Mode(9)), repr(Mode(0)), repr(rw & 4), repr(~rw), repr(rw | 8))
print(Mode.READ in rw, list(rw), list(Mode), repr(Mode.READ ^ rw), isinstance(rw, int), rw > Mode.READ, repr(Mode(-1)))
print(repr(8 | Mode.READ), Mode(7).name, Mode(7).value, Mode["EXEC"] | 0, int(rw))


class Skips(Flag):
    ONE = 1
    FOUR = 4
    BIG = 16
    ALL = 21


print(list(Skips), Skips.ALL, repr(Skips.ONE | Skips.BIG), ~Skips.FOUR, list(Skips.ALL))


class Loose(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Free(IntFlag, boundary=EJECT):
    A = 1
    B = 2


class Whole(Flag, boundary=KEEP):
    A = 1
    B = 2


print(repr(Loose(6)), repr(Free(6)), type(Free(6)), repr(Whole(6)), repr(Whole(-1)), repr(STRICT), CONFORM)


class Order(Flag):
    C = 4
    A = 1
    B = 2


print(list(Order.A | Order.C | Order.B), Order.A | Order.C, list(Order))
