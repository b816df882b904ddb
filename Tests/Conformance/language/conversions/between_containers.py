"""Containers made from each other."""
source = {"a": 1, "b": 2}
print(list(source), tuple(source), set(source) == {"a", "b"}, list(source.items()), dict(list(source.items())), dict([("x", 1)]), list("abc"), tuple({1: 2}), set([1, 1]), frozenset("a"), bytes([1, 2]), list(b"ab"), bytearray(range(3)), str([1]), str((1,)), str({1}), str({}), str(set()), str(frozenset()), str(b"x"), str(bytearray(b"x")), str(range(2)))
print(list((i for i in range(3))), list(map(int, "123")), tuple(zip("ab", "cd")), dict(zip("ab", "cd")), {k: v for k, v in ["xy", "zw"]}, [*{"a": 1}], (*"ab",), {*[1, 2]}, {**source, "c": 3}, [x for t in [(1, 2), (3,)] for x in t], sum([[1], [2, 3]], []), list(dict.fromkeys([2, 1, 2])), "".join(map(str, [1, 2])), list(enumerate("a")), dict(a=1, **{"b": 2}))
print(int("12") + float("1.5"), str(1) + str(2.0), [int(c) for c in "123"], list(str(456)), tuple(map(float, ["1", "2.5"])), bool([]), bool([0]), int(True), float(7), complex(2), int(3.9), int(-3.9), chr(65), ord("A"), hex(255), int("ff", 16), bin(5), int("101", 2), oct(8), round(3.7), repr("x"), ascii("é"))
for f in (lambda: dict([1]), lambda: dict("ab"), lambda: dict(["abc"]), lambda: list(5), lambda: tuple(None), lambda: set(1.5), lambda: bytes(["a"]), lambda: int("x"), lambda: float("y"), lambda: int([1]), lambda: float({}), lambda: str(1, 2), lambda: bytes("a"), lambda: int(None), lambda: complex("z"), lambda: frozenset(3), lambda: bytearray("a"), lambda: dict(1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
