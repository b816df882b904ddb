# Nested data of dicts and lists.
def show(data):
    match data:
        case {"type": "text", "value": str(value)}:
            return repr(value)
        case {"type": "list", "items": [first, *rest]}:
            return f"[{show(first)}{''.join(', ' + show(r) for r in rest)}]"
        case {"type": "list", "items": []}:
            return "[]"
        case {"type": "pair", "items": (a, b)}:
            return f"<{show(a)} {show(b)}>"
        case {"type": kind, **rest} if rest:
            return f"unknown {kind} with {sorted(rest)}"
        case {}:
            return "mapping" + str(len(data))
        case bool() | int() | float():
            return str(data)
        case _:
            return "?" + type(data).__name__


text = {"type": "text", "value": "hi"}
for data in (text, {"type": "list", "items": [text, 5, {"type": "list", "items": []}]}, {"type": "pair", "items": [1, 2]},
             {"type": "pair", "items": [1]}, {"type": "text", "value": 5}, {"type": "x"}, {}, True, 1.5, None, "abc"):
    print(show(data))
