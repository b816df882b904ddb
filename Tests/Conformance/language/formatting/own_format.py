# Classes that know format specs of their own.
class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    def __format__(self, spec):
        unit = spec[-1:] if spec[-1:] in ("C", "F", "K") else "C"
        number = spec[:-1] if spec.endswith(unit) else spec
        value = {"C": self.celsius, "F": self.celsius * 9 / 5 + 32, "K": self.celsius + 273.15}[unit]
        return format(value, number or ".1f") + "°" + unit

    def __str__(self):
        return f"{self:C}"


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __format__(self, spec):
        return f"({self.x:{spec}}, {self.y:{spec}})"

    def __repr__(self):
        return f"Point({self.x!r}, {self.y!r})"


t = Temperature(21.456)
print(t, f"{t}", f"{t:F}", f"{t:.3fK}", f"{t:>8.0fF}|", "{:C} {:K}".format(t, t), format(t, ".2fC"))
p = Point(1, 2.5)
print(f"{p:.1f} {p:>6} {p!r} {p!s} {p}", [p])


class Plain:
    pass


for spec in ("", "d", ">10"):
    try:
        print(len(format(Plain(), spec)) > 10)
    except TypeError as e:
        print(e)
for value, spec in ((1.5, "d"), ("x", "d"), (5, "s"), (5, ".2d"), ([], "x"), (5, "zz"), ("x", "="), (True, ""), (True, "d"), (None, "")):
    try:
        print(repr(format(value, spec)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
