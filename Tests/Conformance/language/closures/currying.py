# Functions in steps, partial application, pipes.
from functools import partial, reduce
from inspect import signature


def curry(function):
    count = len(signature(function).parameters)

    def collect(*given):
        if len(given) >= count:
            return function(*given)
        return lambda *more: collect(*given, *more)
    return collect


@curry
def volume(length, width, height):
    return f"{length}x{width}x{height}={length * width * height}"


print(volume(2)(3)(4), volume(2, 3)(4), volume(2)(3, 4), volume(2, 3, 4))
flat = volume(1)
print(flat(2)(3), flat(5, 6))
power = lambda base, exponent: base ** exponent
square, two_to = partial(power, exponent=2), partial(power, 2)
print(square(9), two_to(10), square.keywords, two_to.args, two_to.func is power)
show = partial(print, "log:", sep=" | ", end=".\n")
show(1, 2)
show("x", sep="-")


class Pipe:
    def __init__(self, value):
        self.value = value

    def __or__(self, function):
        return Pipe(function(self.value))

    def __repr__(self):
        return f"Pipe({self.value!r})"


print(Pipe(range(10)) | partial(filter, lambda n: n % 3) | partial(map, square) | list | sum)
print(reduce(lambda f, g: lambda x: g(f(x)), [str.strip, str.title, len])("  some text "))
once = (lambda f: lambda *a, _seen=[]: _seen[0] if _seen else (_seen.append(f(*a)), _seen[0])[1])(lambda x: print("runs") or x)
print(once(5), once(6))
try:
    volume(1)(2)(3)(4)
except TypeError as e:
    print(e)
