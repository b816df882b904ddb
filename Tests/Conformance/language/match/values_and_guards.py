# Literals, dotted values, alternatives, captures and guards; the order in which they are tried.
class Color:
    RED = "red"
    GREEN = "green"


class Loud:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        print(f"{self.n} == {other!r}")
        return self.n == other


def kind(x):
    match x:
        case 0 | 1 | 2: return "small"
        case -1 | -2.5 | 3 + 4j: return "signed"
        case "a" "b": return "joined text"
        case b"x": return "bytes"
        case True: return "never, 1 is True"
        case None: return "none"
        case Color.RED: return "red"
        case (Color.GREEN | "blue") as c: return f"colour {c}"
        case [("x" | "y") as axis, (int() | float()) as v]: return f"{axis}={v}"
        case n if (print("guard", n) or n == 7): return "seven"
        case _: return "default"


for x in (0, 1, True, -1, -2.5, 3 + 4j, "ab", b"x", None, "red", "green", "blue", ["x", 1], ["y", "no"], 7, 8, 2.0, False):
    print(repr(x), kind(x))
match Loud(3):
    case 1: print("1")
    case 2 | 3: print("2 or 3")
print("bindings stay:")
match [1, 2, 3]:
    case [a, b, 4]: pass
    case [a, *rest]: print(a, rest, b)
match 5:
    case captured: print(captured)
print(captured)
def subject():
    print("subject once")
    return 2
match subject():
    case 1: print("no")
    case 2: print("yes")
match (lambda: 1)():
    case int(): print("int")
match = {"match": "soft keywords"}
case = [match]
type = "name"
print(match["match"], case[0] is match, type)
_ = "underscore"
match 5:
    case _: print(_)
def nothing(x):
    match x:
        case 1: return "one"
print(nothing(2))
def loop():
    for x in [1, "stop", 2]:
        match x:
            case int(): continue
            case "stop": break
    return x
print(loop())
match float("nan"):
    case 0: print("zero")
    case x if x != x: print("nan")
match -0.0:
    case 0: print("minus zero is zero")
