# Captures that stay bound although the case was refused, guards that change things, and dotted names.
class Colour:
    RED = "red"
    BLUE = "blue"


log = []


def allowed(value):
    log.append(value)
    return value > 10


def judge(thing):
    match thing:
        case Colour.RED:
            return "the constant red"
        case int(n) if allowed(n):
            return f"a big int {n}"
        case int(n) if allowed(n * 100):
            return f"a smaller int {n}"
        case (int() | float()) as number:
            return f"number {number}"
        case [Colour.BLUE, *more]:
            return f"blue and {more}"
        case ["go", ("north" | "south") as where]:
            return f"go {where}"
        case ["go", other]:
            return f"cannot go {other!r}"
        case str(text) if text.isupper():
            return f"shouted {text}"
        case str() | bytes():
            return "some text"
        case None | True | False:
            return "a singleton"
        case _:
            return "something else"


for thing in ("red", 50, 5, 0, -3, 2.5, ["blue"], ["blue", 1, 2], ["go", "north"], ["go", "up"], ("go", "south"), "LOUD",
              "quiet", b"raw", None, True, [], {}, {"go"}, range(2)):
    print(repr(thing), "->", judge(thing))
print(log)

match [1, 2, 3]:
    case [a, b]:
        print("two")
    case [a, *b] if len(b) > 5:
        print("many")
    case [a, b, c] if (product := a * b * c) != 6:
        print("not six")
    case _:
        print("nothing fits", "product" in globals() and product)
print(a, b, c)
match = {"match": 1}
case = match["match"]
print(match, case)
