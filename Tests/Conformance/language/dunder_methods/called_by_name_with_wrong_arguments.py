"""Special methods called by name: what they say to a wrong argument or a wrong receiver."""
calls = [
    lambda: "a".__mul__("b"), lambda: [1].__mul__(1.5), lambda: (1,).__rmul__(None), lambda: b"a".__mul__("b"),
    lambda: [1].__imul__("b"), lambda: "a".__add__(1), lambda: [].__add__(()), lambda: ().__add__([]), lambda: b"".__add__("x"),
    lambda: (1).__add__("b"), lambda: None.__format__(None), lambda: [].__format__("x"), lambda: "a".__contains__(1),
    lambda: list.append({}, 1), lambda: dict.keys([]), lambda: set.add([], 1), lambda: tuple.index([], 1),
    lambda: list.__iter__(1), lambda: list.__len__(()), lambda: range.index([], 1), lambda: slice.indices([], 1),
    lambda: type.mro(3), lambda: BaseException.with_traceback(3, None), lambda: dict.get([], 1), lambda: str.upper(1),
    lambda: int.__add__("a", 1), lambda: list.sort(()), lambda: dict.__setitem__([], 1, 2), lambda: set.union([]),
    lambda: object.__init_subclass__(1), lambda: "ab" * "c", lambda: [1] * [2], lambda: "a" + 1, lambda: [1] + (2,),
    lambda: 2.5 * [1], lambda: "a" * 10 ** 30, lambda: [0] * 10 ** 30,
]
for call in calls:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


class Times:
    def __rmul__(self, other):
        return f"{other!r} times"

    def __radd__(self, other):
        return f"{other!r} and"


class Own(list):
    def __mul__(self, other):
        return f"own {other}"


print([1] * Times(), "a" * Times(), (1,) + Times(), [] + Times(), Own([1]) * "x", Own([1]) + [2])
