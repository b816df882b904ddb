# NotImplemented: how an operator asks first the one side, then the other, and what it says when both refuse.
class Loud:
    def __init__(self, name, known=()):
        self.name, self.known = name, known

    def __repr__(self):
        return self.name

    def answer(self, method, other):
        good = type(other).__name__ in self.known
        print(f"  {self.name}.{method}({other!r}) -> {'yes' if good else 'NotImplemented'}")
        return f"{self.name}{method}" if good else NotImplemented


for op in ("add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "pow", "lshift", "and", "or", "xor"):
    for form in (f"__{op}__", f"__r{op}__"):
        setattr(Loud, form, lambda self, other, form=form: self.answer(form, other))


class Quiet(Loud):
    pass


class Special(Loud):
    def __radd__(self, other):
        return self.answer("special radd", other)


a, b = Loud("a", ("int",)), Loud("b", ("Loud", "Special"))
print(a + 1, 1 + a)
print(b + a)
print(b @ a, divmod(b, a), b ** a, b << a)
for wrong in (lambda: a + b, lambda: a - "text", lambda: 1.5 // a, lambda: a @ 3.0, lambda: pow(a, "x"), lambda: divmod(a, []),
              lambda: [] * a, lambda: a << None, lambda: "%s" * a, lambda: a & {1}):
    try:
        print(wrong())
    except TypeError as e:
        print(e)
print("the subclass on the right goes first, but only if it has a method of its own")
print(b + Special("s", ("Loud",)))
print(b - Special("s", ("Loud",)), b + Quiet("q", ("Loud",)) if "Quiet" in b.known else "no Quiet")
print(NotImplemented, type(NotImplemented))
print(int.__add__(1, 1.5), float.__add__(1.5, 1), (1).__eq__("1"), object().__lt__(1), "a".__mul__(2))
