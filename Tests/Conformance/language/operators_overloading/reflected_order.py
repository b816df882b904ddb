# Which of two operands is asked first.
class Base:
    def __init__(self, tag): self.tag = tag
    def __add__(self, other):
        print(f"{self.tag}.__add__")
        return NotImplemented
    def __radd__(self, other):
        print(f"{self.tag}.__radd__")
        return "base radd"


class Derived(Base):
    pass


class Overriding(Base):
    def __radd__(self, other):
        print(f"{self.tag}.__radd__ of Overriding")
        return "overriding radd"


class Plain:
    pass


print(Base("l") + Derived("r"))
print(Base("l") + Overriding("r"))
try:
    Base("l") + Base("r")
except TypeError as e:
    print(e)
print(1 + Base("r"), Plain() + Base("r"))
try:
    Base("l") + 1
except TypeError as e:
    print(e)
try:
    Plain() + Plain()
except TypeError as e:
    print(e)


class Left:
    def __sub__(self, other): return NotImplemented


class Right:
    def __rsub__(self, other): return NotImplemented


for op in ("-", "**", "@", "//", "%", "<<", "&", "|", "^", "/", ">>", "*"):
    try:
        eval_like = {"-": lambda: Left() - Right(), "**": lambda: Left() ** Right(), "@": lambda: Left() @ Right(),
                     "//": lambda: Left() // Right(), "%": lambda: Left() % Right(), "<<": lambda: Left() << Right(),
                     "&": lambda: Left() & Right(), "|": lambda: Left() | Right(), "^": lambda: Left() ^ Right(),
                     "/": lambda: Left() / Right(), ">>": lambda: Left() >> Right(), "*": lambda: Left() * Right()}
        eval_like[op]()
    except TypeError as e:
        print(e)


class IntLike(int):
    def __radd__(self, other): return "IntLike first"
    def __rmul__(self, other): return "rmul"


print(1 + IntLike(2), IntLike(2) + 1, 3 * IntLike(1), [1] * IntLike(2))


class Seq:
    def __rmul__(self, n): return f"seq times {n}"
    def __mul__(self, n): return f"times {n}"


print(2 * Seq(), Seq() * 2)
class NoneAdd:
    __add__ = None
class HasRadd:
    def __radd__(self, o): return "has radd"
try:
    print(NoneAdd() + HasRadd())
except TypeError as e:
    print(e)
class InstanceOnly: pass
i = InstanceOnly()
i.__add__ = lambda o: "never"
try:
    i + 1
except TypeError as e:
    print(e)
