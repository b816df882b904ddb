"""str.format: fields by position, by name, nested, with attributes and items."""


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def __str__(self):
        return f"<{self.x}; {self.y}>"


p = Point(1, -2)
print("{} {} {}".format(1, "two", 3.0), "{2} {0} {1} {0}".format("a", "b", "c"), "{x} {y}".format(x=1, y=2), "{0} {name}".format(5, name="n"))
print("{p.x} {p.y} {0.x}".format(p, p=p), "{0[0]} {0[2]} {d[key]} {d[a b]}".format([1, 2, 3], d={"key": "v", "a b": "w"}), "{0[1][x]}".format([0, {"x": 9}]))
print("{!r} {!s} {!a} {0!r:>15}".format("é", p, "é") if False else "{0!r} {1!s} {0!a} {1!r:>15}|".format("é", p))
print("{:>10}|{:<10}|{:^10}|{:*^9}|{:05d}|{:+.2f}|{:,}|{:x}|{:#b}|{:%}".format("r", "l", "c", "m", 42, 3.14159, 1234567, 255, 5, 0.25))
print("{:{}}|{:{w}.{p}f}|{:{fill}{align}{width}}".format("a", 5, 3.14159, "mid", w=8, p=2, fill="*", align="^", width=11))
print("{{}} {{{}}} }}{{".format(1), "{0.real} {0.imag} {0.__class__.__name__}".format(5), "{0[-1]}".format({"-1": "dict"}), "{:}".format(3), "{:s}".format("x"), "{!s:}".format(1))
print("{:%Y is not a date}".format(0.5) if False else "{:>{width}}".format("x", width=3), "{a}{b}{a}".format_map({"a": 1, "b": 2}), "{x[0]}{x[1]}".format(x="ab"))


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{a} {b}".format_map(Default(a=1)), "{0:{1}{2}}".format(7, "0", 4), "{:d} {:n} {:c} {:o} {:X} {:e}".format(10, 10, 65, 8, 255, 12345.678))
