import json
from json.decoder import JSONDecodeError

data = {"name": "Ärger", "list": [1, 2.5, None, True], "nested": {"x": [], "y": {}}, 1: "one", None: 0}
print(json.dumps(data), json.dumps(data, indent=2), json.dumps(data, ensure_ascii=False, separators=(",", ":")))
print(json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps([1, [2]], indent="\t"), json.dumps((1, 2)), json.dumps(1e100))


class Encoder(json.JSONEncoder):
    def default(self, o):
        return sorted(o) if isinstance(o, set) else super().default(o)


print(json.dumps({"s": {3, 1}}, cls=Encoder), json.dumps(5j, default=lambda z: [z.real, z.imag]))
for text in ['{"a": 1,}', "[1, 2", "", "{a: 1}", "nul", '"abc', "[1 2]", "1 2", '{"a" 1}']:
    try:
        json.loads(text)
    except JSONDecodeError as e:
        print(repr(text), e, e.lineno, e.colno, e.pos)
for attempt in (lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(float("nan"), allow_nan=False),
                lambda: json.loads(5)):
    try:
        attempt()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(json.loads('{"a": [1, 2.0, -3e2, true, null, "\\u00e9\\n"]}'), json.loads(b"[1]"), json.loads("[1.5]", parse_float=str))
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: list(d)), json.loads('{"a": 1}', object_pairs_hook=tuple))
