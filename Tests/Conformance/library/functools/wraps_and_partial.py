"""Decorators that keep the name of what they wrap, and calls with some arguments filled in."""
import functools
from functools import partial, partialmethod, reduce, update_wrapper, wraps


def logged(function):
    """Announces every call."""
    @wraps(function)
    def inner(*args, **kwargs):
        """Inner text."""
        print("->", function.__name__, args, kwargs)
        return function(*args, **kwargs)
    return inner


@logged
def area(width: int, height: int = 2) -> int:
    """Width times height."""
    return width * height


area.colour = "red"
print(area(3), area(3, height=5))
print(area.__name__, area.__qualname__, area.__doc__, area.__module__)
print(area.__annotations__, area.__wrapped__(4, 4), area.__dict__.keys() >= {"colour", "__wrapped__"})
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)


def bare():
    pass


print(update_wrapper(bare, area).__name__, bare.colour)

double = partial(area, 2)
print(double(7), double(height=9))
print(double.func is area, double.args, double.keywords)
again = partial(double, height=1)
print(again.args, again.keywords, again(), again(height=3))
hexadecimal = partial(int, base=16)
print(hexadecimal, hexadecimal("ff"), hexadecimal("z", base=36))
print(partial(print, "a", 1, sep="-"))
partial(print, "a", sep="-")("b", "c", end="!\n")
for wrong in (lambda: partial(), lambda: partial(3), lambda: double(1, 2, 3)):
    try:
        wrong()
    except TypeError as error:
        print("TypeError:", error)


class Cell:
    def __init__(self):
        self.state = "new"

    def set_state(self, state, loud=False):
        self.state = state.upper() if loud else state
        return self

    set_alive = partialmethod(set_state, "alive")
    set_dead = partialmethod(set_state, "dead", loud=True)


print(Cell().set_alive().state, Cell().set_dead().state, Cell().set_alive(loud=True).state)


class Tagged(partial):
    pass


tagged = Tagged(max, 3)
tagged.note = "keeps three"
print(tagged(1, 2), tagged, partial(tagged, 9).func, tagged.note)
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + [b], "xyz", []), reduce(max, [], 7))
for wrong in (lambda: reduce(max, []), lambda: reduce(max, 5)):
    try:
        wrong()
    except TypeError as error:
        print("TypeError:", error)
