# Wrong calls of builtin functions and methods.
calls = [
    lambda: len(), lambda: len(1), lambda: len([], []), lambda: abs(), lambda: abs("x"), lambda: ord("ab"), lambda: ord(5),
    lambda: chr(-1), lambda: chr("a"), lambda: isinstance(1), lambda: isinstance(1, 1), lambda: issubclass(1, int),
    lambda: sum(), lambda: sum(5), lambda: sum(["a"]), lambda: sum([[1]]), lambda: sum("ab", ""), lambda: max(), lambda: max(5),
    lambda: max([]), lambda: max(1, "a"), lambda: min([], default=3), lambda: sorted(5), lambda: sorted([1, "a"]),
    lambda: sorted([1], lambda x: x), lambda: range(), lambda: range("a"), lambda: range(1, 2, 0), lambda: range(1.0),
    lambda: enumerate(), lambda: enumerate(5), lambda: zip(5), lambda: zip([1], [1, 2], strict=True).__next__() and None,
    lambda: list(zip([1], [1, 2], strict=True)), lambda: map(1), lambda: list(map(1, [1])), lambda: filter(1), lambda: next(5),
    lambda: next(iter([])), lambda: iter(5), lambda: iter(5, 5), lambda: reversed({1}), lambda: reversed(5),
    lambda: round("x"), lambda: round(1.5, "x"), lambda: divmod(1), lambda: divmod(1, "a"), lambda: pow(1), lambda: pow("a", 2),
    lambda: pow(2, 2, 0), lambda: hash([]), lambda: hash({}), lambda: hash(), lambda: int("x"), lambda: int([]),
    lambda: int("1", 99), lambda: int(1, 2), lambda: float("x"), lambda: float([]), lambda: str(1, 2, 3, 4),
    lambda: bool(1, 2), lambda: dict(5), lambda: dict([1]), lambda: dict(["abc"]), lambda: set(5), lambda: tuple(5),
    lambda: list(1, 2), lambda: getattr(1), lambda: getattr(1, 2), lambda: setattr(1, "a", 2), lambda: callable(),
    lambda: print(1, sepp=2), lambda: print(1, sep=2), lambda: [].append(), lambda: [].append(1, 2), lambda: {}.get(),
    lambda: "a".join([1]), lambda: "a".split(1), lambda: "a".replace("b"), lambda: [].pop(), lambda: {}.pop("a"),
    lambda: [].index(3), lambda: [].remove(3), lambda: [1].insert("a", 2), lambda: "a".index("b"), lambda: {}.popitem(),
]
for number, call in enumerate(calls):
    try:
        print(number, call())
    except Exception as e:
        print(number, type(e).__name__, e)
