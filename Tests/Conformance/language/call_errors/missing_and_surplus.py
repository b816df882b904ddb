# What is said about wrong numbers of arguments.
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def four(a, b, c, d): pass
def optional(a, b=1): pass
def several(a, b=1, c=2): pass
def starred(a, *rest): pass
def keyword(*, k): pass
def keywords(*, k, l, m): pass
def both(a, *, k): pass
def mixed(a, b=1, *, k=2): pass


calls = [
    lambda: none(1), lambda: none(1, 2), lambda: one(), lambda: one(1, 2), lambda: two(), lambda: two(1),
    lambda: two(1, 2, 3), lambda: three(), lambda: three(1), lambda: four(), lambda: optional(), lambda: optional(1, 2, 3),
    lambda: several(), lambda: several(1, 2, 3, 4), lambda: starred(), lambda: keyword(), lambda: keyword(1),
    lambda: keywords(), lambda: keywords(k=1), lambda: both(1), lambda: both(), lambda: both(1, 2), lambda: both(1, 2, k=3),
    lambda: mixed(1, 2, 3), lambda: mixed(1, 2, 3, k=4), lambda: mixed(k=1), lambda: none(x=1), lambda: one(1, a=2),
    lambda: one(b=1), lambda: two(a=1), lambda: two(1, c=3), lambda: several(1, bb=2), lambda: keyword(kk=1),
]
for number, call in enumerate(calls):
    try:
        call()
        print(number, "fine")
    except TypeError as e:
        print(number, e)
