from pprint import pformat, pp, pprint

data = {"tasks": [{"name": f"worker-{i}", "delay": i / 4, "tags": ("a", "b")} for i in range(3)],
        "limits": {"max": 100, "min": 1}, "flags": {3, 1, 2}, "empty": [], "note": "many words " * 10}
pprint(data)
pp(data, width=60)
pprint(data, depth=1)
pprint(data["tasks"], compact=True, width=40, indent=2)
print(pformat([1, [2, [3]]]), pformat({"b": 1, "a": 2}), pformat({"b": 1, "a": 2}, sort_dicts=False))
pprint(list(range(30)), compact=True, width=30)
pprint(1234567, underscore_numbers=True)
pprint("a single long line of text " * 5, width=40)
pprint({i: "v" * i for i in range(12)}, width=30)
