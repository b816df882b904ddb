# Positional-only, ordinary and keyword-only parameters, and what is collected.
def kinds(a, b=2, /, c=3, *args, d, e=5, **rest):
    return a, b, c, args, d, e, rest


print(kinds(1, d=4))
print(kinds(1, 2, 3, 4, 5, d=6))
print(kinds(1, d=4, a="key a", b="key b"))
print(kinds(1, c=30, d=4, f=6))
for call in (
    lambda: kinds(),
    lambda: kinds(1),
    lambda: kinds(d=1),
    lambda: kinds(1, 2, 3, c=4, d=5),
    lambda: kinds(1, **{"d": 1, "c": 2}),
    lambda: kinds(*range(6), **dict(d=1)),
):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)


def only(*, x, y):
    return x, y


def positional(x, y, /):
    return x, y


for call in (
    lambda: only(1, 2),
    lambda: only(x=1),
    lambda: only(),
    lambda: only(1, x=2, y=3),
    lambda: only(x=1, y=2, z=3),
    lambda: positional(x=1, y=2),
    lambda: positional(1, y=2),
    lambda: positional(1),
    lambda: positional(1, 2, 3),
    lambda: positional(1, 2, z=3),
):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)
