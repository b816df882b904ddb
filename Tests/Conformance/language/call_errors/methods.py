# Wrong calls of methods name the class as well.
class Shape:
    def __init__(self, width, height=1):
        self.width = width

    def scale(self, factor):
        return self.width * factor

    @classmethod
    def square(cls, side):
        return cls(side, side)

    @staticmethod
    def helper(a, b):
        return a + b

    def forgotten():
        return 0

    def __call__(self, x):
        return x

    class Inner:
        def deep(self, a):
            return a


s = Shape(2)
calls = [
    lambda: Shape(), lambda: Shape(1, 2, 3), lambda: Shape(colour=1), lambda: s.scale(), lambda: s.scale(1, 2),
    lambda: s.scale(facto=1), lambda: Shape.scale(1), lambda: Shape.scale(), lambda: Shape.square(), lambda: s.square(1, 2),
    lambda: s.helper(1), lambda: Shape.helper(1, 2, 3), lambda: s.forgotten(), lambda: Shape.forgotten(), lambda: s(),
    lambda: s(1, 2), lambda: s(y=1), lambda: Shape.Inner().deep(), lambda: object(1), lambda: type(s)(1).nothing,
    lambda: s.width(), lambda: Shape.Inner(1), lambda: Shape.Inner(a=1),
]
for number, call in enumerate(calls):
    try:
        print(number, call())
    except (TypeError, AttributeError) as e:
        print(number, type(e).__name__, e)
