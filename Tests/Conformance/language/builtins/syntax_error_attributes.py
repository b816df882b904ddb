"""What a SyntaxError at run time tells of the place."""
sources = ["x = = 1", "a b", "for i in range(3)\n    pass", "def f():\npass", "print 'x'", "x = (1, 2", "x = 5 +", "if x = 3: pass", "f() = 1", "1 = x", "class :", "a, b += 1", "import", "return", "break", "x = 'abc", "lambda x: = 1", "{1: 2, 3}", "def f(a, a): pass", "nonlocal x", "else: pass", "f(a=1, 2)", "f(**k, *a)", "del 5", "None = 1", "async x", "yield 1", "x ++", "(a, b): int = 1"]
for text in sources:
    try:
        compile(text, "<test>", "exec")
        print(repr(text), "fine")
    except SyntaxError as e:
        print(repr(text), type(e).__name__, "|", e.msg, "|", e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
for text in ("1 +", "x = 1", "a b", "if x", "(1", "f(x for x in y, 1)", "x y z", "pass", "1; 2"):
    try:
        print(eval(text))
    except SyntaxError as e:
        print(repr(text), e.msg, e.lineno, e.offset, e)
