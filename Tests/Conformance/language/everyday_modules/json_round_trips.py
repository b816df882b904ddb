# json: what comes back from a round trip and what has changed on the way, with options and errors.
import json

things = {"int": 1, "big": 10 ** 30, "float": 1.5, "small": 1e-7, "whole": 2.0, "yes": True, "none": None, "text": "é \"q\" \\ / \n\t\x01 😀", "list": [1, [2, []]], "tuple": (1, 2), "dict": {"a": {}}, "": "empty key"}
text = json.dumps(things)
print(text)
back = json.loads(text)
print(back == things, [k for k in things if back[k] != things[k]], type(back["tuple"]), back["float"], type(back["whole"]))
print(json.dumps({1: "int", 2.5: "float", True: "bool", None: "none", "s": "str"}), json.loads('{"1": 2, "1": 3}'))
print(json.dumps([1, {"b": [], "a": {}}, [2, 3]], indent=2, sort_keys=True))
print(json.dumps({"x": [1, 2]}, indent="\t"), json.dumps([1, {"a": 2}], separators=(",", ":")), json.dumps("é😀", ensure_ascii=False), json.dumps([], indent=4), json.dumps({}, indent=4), json.dumps([float("inf"), -float("inf"), float("nan")]))
for source in ('{"a": [1, 2.50, 1e3, -0, -0.0, true, null, "\\u00e9\\ud83d\\ude00\\n"]}', " [ 1 , 2 ] ", '"x"', "1", "-1.5E-3", "NaN", "[Infinity, -Infinity]", "1" * 30, "[]", "{}", '{"a":{"a":{"a":1}}}'):
    print(source[:40], "->", json.loads(source))
for wrong in ("", "[1, 2", "[1,]", '{"a" 1}', "{'a': 1}", '{"a": 1,}', "[1] x", "nul", '"abc', '"a\nb"', '"\\x"', '"\\u12"', "01", "+1", ".5", "1.", "{1: 2}", "[1 2]", "\ufeff[]", "tru", "[", "{", '{"a"', '{"a":', "-"):
    try:
        print(wrong, json.loads(wrong))
    except json.JSONDecodeError as e:
        print(repr(wrong), "->", e, "|", e.msg, e.pos, e.lineno, e.colno)
for wrong in ({1, 2}, object, 1j, b"x", {(1, 2): 3}, [len], {"a": {"b": set()}}):
    try:
        print(json.dumps(wrong))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e).split(" at 0x")[0], getattr(e, "__notes__", ""))
loop = []
loop.append(loop)
for f in (lambda: json.dumps(loop), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.loads(5), lambda: json.loads(b"\xff"), lambda: json.dumps({(1,): 1, "a": 2}, skipkeys=True)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Encoder(json.JSONEncoder):
    def default(self, o):
        return sorted(o) if isinstance(o, (set, frozenset)) else {"re": o.real, "im": o.imag} if isinstance(o, complex) else super().default(o)


print(json.dumps([{3, 1, 2}, 1 + 2j], cls=Encoder), json.dumps({"d": {1}}, default=list), json.dumps([1j], default=str))
print(json.loads('{"a": 1, "b": [2.5, {"c": 3}]}', object_hook=lambda d: tuple(d.items()), parse_float=str, parse_int=lambda s: -int(s)), json.loads('{"z": 1, "a": 2}', object_pairs_hook=list), json.loads("[NaN]", parse_constant=lambda s: f"<{s}>"))
print(list(json.JSONEncoder(indent=1).iterencode([1, {"a": None}])), json.JSONDecoder().raw_decode('{"a": 1} rest'))
