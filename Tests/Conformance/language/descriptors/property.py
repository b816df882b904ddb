# Properties: getter, setter, deleter, inheritance, and what is said where one is missing.
class Celsius:
    def __init__(self, degrees):
        self._degrees = degrees

    @property
    def degrees(self):
        """The temperature."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("deleting")
        self._degrees = 0

    @property
    def fahrenheit(self):
        return self._degrees * 9 / 5 + 32

    write_only = property(None, lambda self, v: print("written", v))
    nothing = property()


c = Celsius(20)
print(c.degrees, c.fahrenheit)
c.degrees = 25
del c.degrees
print(c.degrees, Celsius.degrees.__doc__, Celsius.degrees.fget.__name__)
c.write_only = 7
for f in (
    lambda: setattr(c, "fahrenheit", 1), lambda: delattr(c, "fahrenheit"), lambda: c.write_only,
    lambda: c.nothing, lambda: setattr(c, "degrees", -500), lambda: delattr(c, "write_only"),
    lambda: setattr(c, "nothing", 1),
):
    try:
        print(f())
    except (AttributeError, ValueError) as e:
        print(type(e).__name__, e)


class Kelvin(Celsius):
    @Celsius.degrees.getter
    def degrees(self):
        return super().degrees + 273

    @property
    def fahrenheit(self):
        return "overridden " + str(super().fahrenheit)


k = Kelvin(10)
print(k.degrees, k.fahrenheit)
k.degrees = 5
print(k.degrees, type(Celsius.degrees).__name__, isinstance(vars(Celsius)["degrees"], property))
k.__dict__["degrees"] = "own"
print(k.degrees)


class Unhelpful:
    @property
    def value(self):
        raise AttributeError("inside the property")


try:
    Unhelpful().value
except AttributeError as e:
    print(e)
print(hasattr(Unhelpful(), "value"))
p = property(lambda self: 1, doc="given")
print(p.__doc__, p.fset, p.__get__(None, int) is p, p.__get__(5))
