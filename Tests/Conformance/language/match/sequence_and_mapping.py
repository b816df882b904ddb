# Sequence and mapping patterns.
def seq(x):
    match x:
        case []: return "empty"
        case [1]: return "just one"
        case [a, b]: return f"pair {a} {b}"
        case (1, *rest): return f"starts with 1, rest {rest}"
        case [first, *_, last] if first == last: return f"same ends {first}"
        case [[a, b], *more]: return f"nested {a}{b} {more}"
        case [_, _, *_]: return "two or more"
        case _: return "something else"


class MySeq:
    def __len__(self): return 1
    def __getitem__(self, i): return 1


for x in ([], [1], (1,), [3, 4], (1, 2, 3), [5, 6, 5], [[1, 2], 3, 4], [9, 8, 7], "ab", b"ab", {1, 2}, 5, range(2), range(1, 4),
          iter([1]), MySeq(), {}, None, bytearray(b"x"), [0]):
    print(type(x).__name__, seq(x))


def mapping(x):
    match x:
        case {"type": "point", "x": x, "y": y}: return f"point {x} {y}"
        case {"type": "named", **rest}: return f"named {rest}"
        case {1: "one", None: none}: return f"odd keys {none}"
        case {"list": [a, {"deep": d}]}: return f"deep {a} {d}"
        case {}: return "any mapping"
        case _: return "no mapping"


class D(dict):
    def __missing__(self, key): return "missing"


for x in ({"type": "point", "x": 1, "y": 2, "z": 3}, {"type": "point", "x": 1}, {"type": "named", "a": 1}, {1: "one", None: 5},
          {"list": [1, {"deep": "d", "e": 0}]}, {}, {"q": 1}, [], "x", D(), D(type="named")):
    print(mapping(x))
match {"a": 1, "b": 2}:
    case {"a": a, **others}:
        print(a, others)
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]:
        print(a, b, c, d)
match (1, 2), [3]:
    case (a, b), [c]:
        print(a, b, c)
match 1, 2:
    case 1, x:
        print(x)
try:
    match {"k": 1}:
        case {"k": undefined_name.attr}: pass
except NameError as e:
    print(e)
key = "k"
class Keys: k = "k"
match {"k": 5}:
    case {Keys.k: v}:
        print("dotted key", v)
try:
    match {"k": 5}:
        case {Keys.k: v, "k": w}: pass
except ValueError as e:
    print(e)
