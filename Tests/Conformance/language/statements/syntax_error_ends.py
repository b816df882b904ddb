# SyntaxErrors found by compile(): message, line, column, end and the text they point to.
sources = [
    "x = = 1", "if x\n  pass", "print 'hello'", "def f(:\n pass", "x = (1,\n", "'abc", '"""abc\ndef', "for i in range(3) print(i)", "while True print(1)", "else: pass", "a = 1 +", "1 = x", "f() = 3",
    "x + 1 = 2", "None = 1", "del f()", "return 5", "yield 1", "break", "continue", "await x", "def f():\n  x = 1\n global x", "def f():\n  print(x)\n  global x", "nonlocal q", "import a.b as", "from x import",
    "from . import *\nx = 1", "class C:\npass", "if True:\n\tx\n        y", "  x = 1", "x = 1\n  y = 2", "if 1:\n    a\n  b", "a b c", "x ==== y", "5x", "0777", "0b12", "0xg", "1__0", "1_", "1e", "'\\N{no such}'", "b'é'", "a ? b",
    "$x", "x = 'a' b'b'", "f(a for a in b, c)", "f(**k, *a)", "lambda: (yield)", "try:\n  pass", "try:\n  pass\nexcept:\n  pass\nexcept A:\n  pass", "with open(x) as 5: pass", "assert", "raise from x", "import", "@\nclass C: pass",
    "async x", "async def f(): [await x for y in z]\nawait 1", "match x:\n  case a:\n    pass\n  case b:\n    pass", "match x:\n  case a | b: pass", "match x:\n  case {**r, 'a': 1}: pass", "match x:\n case A(b=1, b=2): pass", "match x:\n case [*a, *b]: pass",
    "x: int: str", "(x, y): int = 1", "x = yield = 1", "a, b := 1", "(a, b) += 1", "a if b", "a if b else", "not", "x = not", "[1, 2", "{1: 2, 3}", "{1, 2: 3}", "(1, 2]", "}", "if x = 1: pass", "while x = 1: pass", "print(a, b=1, a)", "f(x=1, x=2)",
    "def f(a, a): pass", "class A(B: pass", "x = {'a': 1 'b': 2}", "x = [1 2]", "f(1 2)", "def f() -> : pass", "global", "pass x", "elif x: pass", "except: pass", "x\\y", "x = 1 \\ ", "is x", "a not b", "a is is b", "exec 'x'", "import a as b.c", "from a import (b, c",
    "from a import b,", "for 5 in x: pass", "for x y in z: pass", "with: pass", "def 5(): pass", "class 5: pass", "lambda 5: 1", "a.5", "a..b", "a[", "a[1:2:3:4]", "f'{a'", "f'{a b}'", "True = 1", "__debug__ = 1", "x.__debug__ = 1", "def f(): from a import *", "\u201cx\u201d", "x = 5\x00",
]
for source in sources:
    try:
        compile(source, "<text>", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text))
    except ValueError as e:
        print(repr(source), "-> ValueError", e)
