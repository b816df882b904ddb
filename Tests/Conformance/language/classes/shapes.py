# Shapes with an abstract base.
from abc import ABC, abstractmethod
from math import pi


class Shape(ABC):
    def __init__(self, name):
        self.name = name

    @property
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def scaled(self, k): ...

    def __lt__(self, other):
        return self.area < other.area

    def __str__(self):
        return f"{self.name}({self.area:.2f})"


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    @property
    def area(self):
        return self.side ** 2

    def scaled(self, k):
        return Square(self.side * k)


class Circle(Shape):
    def __init__(self, r):
        super().__init__("circle")
        self.r = r

    @property
    def area(self):
        return pi * self.r ** 2

    def scaled(self, k):
        return type(self)(self.r * k)


class Half(Shape):
    area = 1


shapes = [Square(3), Circle(1), Circle(2), Square(1)]
print(*sorted(shapes), max(shapes), sep=", ")
print(*(s.scaled(2) for s in shapes), sum(s.area for s in shapes) > 25)
for make in (lambda: Shape("x"), lambda: Half("x"), lambda: setattr(Square(1), "area", 5)):
    try:
        make()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(Shape.__abstractmethods__ == {"area", "scaled"}, isinstance(shapes[0], Shape), Half.__abstractmethods__)
