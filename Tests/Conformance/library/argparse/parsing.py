# What the arguments become.
import argparse

p = argparse.ArgumentParser(prog="p")
p.add_argument("first")
p.add_argument("more", nargs="*", type=int)
p.add_argument("-n", "--number", type=int, default=5)
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("-f", "--flag", action="store_true")
p.add_argument("--no-color", dest="color", action="store_false")
p.add_argument("--tag", action="append")
p.add_argument("--opt", nargs="?", const="const", default="default")
p.add_argument("--pair", nargs=2, type=float)
p.add_argument("--const", action="store_const", const=42)
p.add_argument("--ext", action="extend", nargs="+")
p.add_argument("--level", choices=["low", "high"])
p.add_argument("--cache", action=argparse.BooleanOptionalAction)
for line in ("a", "a 1 2 3", "-n 7 a", "a --number=8", "-n9 a", "-vvf a", "a -vfn3", "a --tag x --tag y", "a --opt", "a --opt z", "--pair 1 2.5 a",
             "a --const --no-color", "--ext 1 2 --ext 3 -- a", "a --level high", "a --no-cache", "a --num 4", "-- -a", "a 1 --flag 2", "a -1", "--opt=x a 5"):
    print(line, "->", p.parse_args(line.split()))
print(p.parse_known_args(["a", "--unknown", "-x"]))


class Stop(Exception):
    pass


def error(message):
    raise Stop(message)


p.error = error
for line in ("", "a x", "a -n x", "a -n", "a --pair 1", "a --level mid", "a --nope", "a --c", "a --flag=1", "a --ext", "a -z"):
    try:
        print(p.parse_args(line.split()))
    except Stop as e:
        print(line, "->", e)

sub = argparse.ArgumentParser(prog="tool")
sub.add_argument("--debug", action="store_true")
commands = sub.add_subparsers(dest="command", required=True)
add = commands.add_parser("add")
add.add_argument("x", type=int)
add.add_argument("y", type=int, nargs="?", default=1)
add.set_defaults(run=max)
commands.add_parser("list")
print(sub.parse_args(["--debug", "add", "1", "2"]))
print(sub.parse_args(["list"]))
sub.error = error
for line in ("", "fly", "add"):
    try:
        sub.parse_args(line.split())
    except (Stop, SystemExit) as e:
        print(repr(line), "->", repr(e))

g = argparse.ArgumentParser(prog="g")
one = g.add_mutually_exclusive_group(required=True)
one.add_argument("--a", action="store_true")
one.add_argument("--b")
g.error = error
print(g.parse_args(["--a"]), g.parse_args(["--b", "x"]))
for line in ("", "--a --b x"):
    try:
        g.parse_args(line.split())
    except Stop as e:
        print(e)


def even(text):
    n = int(text)
    if n % 2:
        raise argparse.ArgumentTypeError(f"{n} is odd")
    return n


e = argparse.ArgumentParser(prog="e", exit_on_error=False)
e.add_argument("--even", type=even)
print(e.parse_args(["--even", "4"]))
for value in ("3", "x"):
    try:
        e.parse_args(["--even", value])
    except argparse.ArgumentError as err:
        print(err)
try:
    p2 = argparse.ArgumentParser(prog="x")
    p2.add_argument("--a")
    p2.add_argument("--a")
except argparse.ArgumentError as err:
    print(err)
args = p.parse_args(["a", "1"])
print(vars(args)["more"], args.first, "flag" in args, args == p.parse_args(["a", "1"]))
