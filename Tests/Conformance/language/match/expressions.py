# An algebra on tuples: simplified and evaluated.
def simplify(e):
    match e:
        case ("+", 0, x) | ("+", x, 0) | ("*", 1, x) | ("*", x, 1):
            return simplify(x)
        case ("*", 0, _) | ("*", _, 0):
            return 0
        case ("+" | "*" as op, int(a), int(b)):
            return a + b if op == "+" else a * b
        case (op, a, b):
            new = (op, simplify(a), simplify(b))
            return new if new == e else simplify(new)
        case _:
            return e


def derive(e, x):
    match e:
        case int():
            return 0
        case str():
            return int(e == x)
        case ("+", a, b):
            return ("+", derive(a, x), derive(b, x))
        case ("*", a, b):
            return ("+", ("*", derive(a, x), b), ("*", a, derive(b, x)))


def text(e):
    return f"({text(e[1])} {e[0]} {text(e[2])})" if isinstance(e, tuple) else str(e)


for e in (("+", "x", 0), ("*", ("+", 1, 2), "x"), ("+", ("*", "x", "x"), ("*", 3, "x")), ("*", ("*", "x", "y"), 0), 5):
    print(text(e), "=>", text(simplify(e)), "d/dx", text(simplify(derive(e, "x"))))
