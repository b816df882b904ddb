# Forms of the import statement, and what is bound.
import math
import math as m, sys
from math import pi, sqrt as root
from math import (
    floor,
    ceil as up,
)
import collections.abc
import collections.abc as cabc

print(math is m, pi == math.pi, root(16), floor(1.5), up(1.5), collections.abc is cabc)


def local():
    import math as inner
    from math import pi as p
    return inner is math, p == pi, "inner" in globals()


print(local())


class Body:
    import math as module
    from math import tau


print(Body.module is math, Body.tau == math.tau)
for attempt in ("nothing", "sub", "math", "relative"):
    try:
        if attempt == "nothing":
            import nothing_of_this_name
        elif attempt == "sub":
            import math.nothing
        elif attempt == "math":
            from math import no_such_thing
        else:
            from . import sibling
    except ImportError as e:
        print(type(e).__name__, "|", str(e).split(" (")[0], "|", e.name)
print(sys.modules["math"] is math, "math" in sys.modules, math.__name__, type(math).__name__)
saved = sys.modules["math"]
import math
print(math is saved)
math.added = 5
from math import added
print(added)
del math.added
try:
    math.added
except AttributeError as e:
    print(e)
try:
    from math import nothing, pi
except ImportError as e:
    print(str(e).split(" (")[0])
from math import *
print(cos(0), "__name__" in dir(math))
