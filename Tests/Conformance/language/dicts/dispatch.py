# Functions chosen by dicts.
import operator


def greet(name="you"):
    return f"hello {name}"


def quit_(*_):
    raise SystemExit(3)


commands = {"greet": greet, "add": lambda a, b: int(a) + int(b), "upper": str.upper, "help": lambda: " ".join(sorted(commands))}
for line in ("greet", "greet Ada", "add 2 3", "upper x", "help", "fly", "add 1", "add a b"):
    name, *arguments = line.split()
    try:
        print(f"{line!r:<14}", commands[name](*arguments))
    except KeyError as e:
        print(f"{line!r:<14} unknown: {e}")
    except (TypeError, ValueError) as e:
        print(f"{line!r:<14} {type(e).__name__}: {e}")
operations = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv,
              "%": operator.mod, "**": operator.pow, "<": operator.lt, "==": operator.eq}
for sign, function in operations.items():
    print(f"7 {sign:<2} 2 = {function(7, 2)!r:<6}{function.__name__}")


def register(name, table={}):
    def wrap(function):
        table[name] = function
        return function
    wrap.table = table
    return wrap


@register("double")
def double(x):
    return 2 * x


@register("half")
def half(x):
    return x / 2


print({name: f(10) for name, f in register("?").table.items()}, double(4))
