# ast.literal_eval: texts that are values, and texts that are refused.
from ast import literal_eval

for text in ("1", "-1", "+2.5", " 1_000", "0x1F", "1e3", "3j", "1+2j", "-1.5-2j", "'a'", '"b" \'c\'', "b'x\\x00'", "r'\\n'", "'''long\nline'''", "None", "True", "(1, 2)", "(1,)", "()", "(1)", "1, 2", "1,", "[1, [2, {}]]", "{'a': 1, 'b': [2]}", "{1, 2}", "set()", "{}", "[]", "...", "[\n1,\n2,  # two\n]",
             "{'a': (1, None), 'b': {True: -0.5}}", "((1))", "'%s' '{}'", "u'é'", "{'k': 'v',}", "[1,]", "-0", "'\\u00e9'", "{(1, 2): frozenset}"[:8] + ": 1}"):
    try:
        print(repr(text), "->", repr(literal_eval(text)))
    except Exception as e:
        print(repr(text), "->", type(e).__name__, e)
for text in ("1 + 1", "a", "f()", "[x for x in y]", "1 < 2", "lambda: 1", "'a' + 'b'", "__import__('os')", "{**{}}", "[*a]", "(1).real", "not True", "1 if 2 else 3", "--1", "-'a'", "2 ** 3", "1j + 1", "f'x'", "set(1)", "~1", "a.b", "[1, a]", "{1: b}"):
    try:
        print(repr(text), "->", repr(literal_eval(text)))
    except ValueError as e:
        print(repr(text), "-> ValueError", str(e).split(" on line")[0].split(":")[0])
for text in ("", "1 +", "(", "1 2", "x = 1", "[1", "'abc", "import os", "{1: }"):
    try:
        print(repr(text), "->", repr(literal_eval(text)))
    except SyntaxError as e:
        print(repr(text), "-> SyntaxError", e.msg)
try:
    literal_eval("{[]: 1}")
except TypeError as e:
    print(e)
for wrong in (5, None, ["1"]):
    try:
        literal_eval(wrong)
    except ValueError as e:
        print(e)
print(literal_eval(repr({"a": [1, 2.5, (None, True)], "b": {"c": b"x"}})) == {"a": [1, 2.5, (None, True)], "b": {"c": b"x"}})
