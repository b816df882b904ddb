# A small value class: arithmetic with checks, comparison, hashing, formatting and rounding, all in one place.
from functools import total_ordering


@total_ordering
class Money:
    __slots__ = ("cents", "currency")

    def __init__(self, amount, currency="EUR"):
        self.cents, self.currency = round(amount * 100), currency

    @classmethod
    def from_cents(cls, cents, currency="EUR"):
        self = cls.__new__(cls)
        self.cents, self.currency = cents, currency
        return self

    def _same(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise ValueError(f"cannot mix {self.currency} and {other.currency}")
        return None

    def __add__(self, other):
        if (refused := self._same(other)) is not None:
            return refused
        return Money.from_cents(self.cents + other.cents, self.currency)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __sub__(self, other): return self + -other
    def __neg__(self): return Money.from_cents(-self.cents, self.currency)
    def __mul__(self, n): return Money.from_cents(round(self.cents * n), self.currency) if isinstance(n, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __floordiv__(self, n): return Money.from_cents(self.cents // n, self.currency)
    def __mod__(self, n): return Money.from_cents(self.cents % n, self.currency)
    def __divmod__(self, n): return self // n, self % n
    def __abs__(self): return Money.from_cents(abs(self.cents), self.currency)
    def __bool__(self): return self.cents != 0
    def __eq__(self, other): return (self.cents, self.currency) == (other.cents, other.currency) if isinstance(other, Money) else NotImplemented
    def __lt__(self, other):
        refused = self._same(other)
        return self.cents < other.cents if refused is None else refused
    def __hash__(self): return hash((self.cents, self.currency))
    def __repr__(self): return f"Money({self.cents / 100:.2f}, {self.currency!r})"
    def __format__(self, spec):
        spec, _, style = spec.partition("|")
        text = f"{self.cents / 100:,.2f} {self.currency}"
        return format(text if style != "short" else text[:-4], spec)


a, b = Money(10.25), Money(3)
print(a + b, a - b, -a, a * 3, 0.5 * a, a // 3, a % 3, divmod(a, 4), abs(-a), bool(a - a), sum([a, b, b]), max(a, b), sorted([a, b, -a]))
print(a == Money(10.25), a == 10.25, a != b, a >= b, a <= Money(10.25), {a: "a"}[Money(10.25)], len({a, b, Money(3)}), f"{a}|{a:>15}|{a:<12|short}|{Money(1234567.5):^20}|")
a += b
print(a, Money(0.1) + Money(0.2) == Money(0.3), Money(1.005), Money(2.675), Money(10) // 3 * 3 + Money(10) % 3 == Money(10))
for f in (lambda: a + 1, lambda: 1 + a, lambda: a + Money(1, "USD"), lambda: a < Money(1, "USD"), lambda: a < 5, lambda: a * "2", lambda: a * a, lambda: setattr(a, "tip", 1), lambda: sum([a, 1]), lambda: a / 2, lambda: int(a), lambda: Money("1"), lambda: a // 0, lambda: max(a, 1), lambda: f"{a:d}"):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
