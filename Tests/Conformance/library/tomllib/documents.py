# tomllib: tables, lists of tables, dotted keys, texts of four kinds, numbers, dates, and files.
import io
import tomllib
from decimal import Decimal

text = r'''
# a document
title = "TOML \"example\" \u00e9\U0001F600\t."
"quoted key" = 'C:\path\n'
site."example.com".port = 80
site.name = "x"
empty = ""
[owner]
name = "Ann"   # a comment
born = 1979-05-27T07:32:00-08:00
days = [1979-05-27, 07:32:00, 1979-05-27T07:32:00, 1979-05-27 00:32:00.999999, 1979-05-27T07:32:00Z]
[numbers]
ints = [0, +99, -17, 1_000, 0xDEAD_beef, 0o755, 0b1101]
floats = [1.0, +3.14, -0.01, 5e+22, 1e06, 6.626e-34, 224_617.445_991, inf, -inf, nan]
flags = [true, false]
mixed = [1, "two", [3.0, []], {four = 4, "five.six" = {seven = 7}, a.b = 1}, ]
[a.b.c]
deep = true
[a]
direct = 1
[[fruit]]
name = "apple"
[fruit.physical]
color = "red"
[[fruit.variety]]
name = "red delicious"
[[fruit.variety]]
name = "granny smith"
[[fruit]]
name = "banana"
[[fruit.variety]]
name = "plantain"
[texts]
lines = """
Roses are "red"
  Violets\
     are blue"""
literal = """two "" quotes"""""
raw = \'\'\'
don't need \n escapes
\'\'\'
bare-key_1 = 1
3.14 = "pi"
'''.replace("\\'", "'")
doc = tomllib.loads(text)
for key, value in doc.items():
    print(key, "=", value)
print(type(doc["owner"]["born"]).__name__, doc["owner"]["born"].utcoffset(), tomllib.load(io.BytesIO(b"a = 1\r\nb = 'x'\r\n")), tomllib.loads(""), tomllib.loads("\n# only\n"))
print(tomllib.loads("a = 1.10\nb = -2e3\nc = 5", parse_float=Decimal), tomllib.loads("x = 0.5", parse_float=lambda s: f"<{s}>"), issubclass(tomllib.TOMLDecodeError, ValueError))
for f in (lambda: tomllib.loads(b"a = 1"), lambda: tomllib.load(io.StringIO("a = 1")), lambda: tomllib.loads("a = 1.5", parse_float=lambda s: [])):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
