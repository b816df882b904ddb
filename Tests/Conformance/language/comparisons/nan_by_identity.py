"""A NaN is not equal to itself, but containers ask for identity first."""
import math

x, y = float("nan"), float("nan")
print(x == x, x is x, x is y, x != y)
print([x] == [x], [x] == [y], (x,) == (x,), {"k": x} == {"k": x}, {"k": x} == {"k": y})
print(x in [x], y in [x], [x].count(x), [x, y].index(y), [x].count(y))
print(len({x, y}), len({x, x}), {x: 1}.get(x), {x: 1}.get(y))
print(math.nan is math.nan, math.nan in [math.nan], [math.nan] == [math.nan], math.isnan(x))
try:
    [x].remove(y)
except ValueError as e:
    print(e)
print(sorted([3.0, 1.0, 2.0]), max([1.0, x]), max([x, 1.0]), -x, abs(-x), x + 1)
