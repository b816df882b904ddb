# Mapping patterns inside sequences inside mappings, with rest captures, and what counts as a mapping.
from collections import ChainMap, OrderedDict, defaultdict
from types import MappingProxyType

events = [
    {"type": "click", "at": {"x": 3, "y": 4}, "keys": ["ctrl", "shift"]},
    {"type": "click", "at": {"x": 0, "y": 0, "z": 1}, "keys": []},
    {"type": "key", "code": 65, "down": True},
    {"type": "key", "code": "F1"},
    {"type": "group", "items": [{"type": "key", "code": 1}, {"type": "click", "at": {"x": 1, "y": 2}}]},
    {"type": "group", "items": []},
    {"kind": "odd"},
    {},
    [],
]


def describe(event):
    match event:
        case {"type": "click", "at": {"x": 0, "y": 0, **rest}}:
            return f"click at the origin {rest}"
        case {"type": "click", "at": {"x": x, "y": y}, "keys": [first, *_]}:
            return f"{first}-click at {x},{y}"
        case {"type": "click", "at": {"x": x, "y": y}}:
            return f"click at {x},{y}"
        case {"type": "key", "code": int(code), **others}:
            return f"key {code} {others}"
        case {"type": "key", "code": str(name)}:
            return f"key called {name}"
        case {"type": "group", "items": [one, two]}:
            return f"({describe(one)} and {describe(two)})"
        case {"type": "group", "items": [*items]}:
            return f"group of {len(items)}"
        case {"kind": _}:
            return "a kind of something"
        case {}:
            return "a mapping"
        case _:
            return "no mapping"


for event in events:
    print(describe(event))
for m in (OrderedDict(a=1, b=2), MappingProxyType({"a": 5}), ChainMap({"a": 7}, {"b": 8}), defaultdict(list)):
    match m:
        case {"a": value, **rest}:
            print(type(m).__name__, value, type(rest).__name__, rest)
        case {"missing": _}:
            print("never made up by a default")
        case _:
            print(type(m).__name__, "has no a", dict(m))
match {1: "int", 1.5: "float", None: "none", True: "bool", "k": "str", -2: "minus", 1 + 2j: "complex"}:
    case {1.5: f, None: n, "k": s, -2: m, 1 + 2j: c}:
        print(f, n, s, m, c)
