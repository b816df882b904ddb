// Expressions, one a line, and how CPython 3.13's `ast.unparse` writes them.

extension LanguageTables {
  static let unparsed = #"""
    x  ⇒  x
    type(x)  ⇒  type(x)
    type [x]  ⇒  type[x]
    match(x)  ⇒  match(x)
    match[x]  ⇒  match[x]
    match * x  ⇒  match * x
    print(match, case, type, _)  ⇒  print(match, case, type, _)
    lambda: x  ⇒  lambda: x
    lambda a, b=1, *c, d=2, **e: f  ⇒  lambda a, b=1, *c, d=2, **e: f
    lambda a, /, b: c  ⇒  lambda a, /, b: c
    lambda *, a: b  ⇒  lambda *, a: b
    lambda a=(lambda: b): c  ⇒  lambda a=lambda: b: c
    a if b else c  ⇒  a if b else c
    a if b else c if d else e  ⇒  a if b else c if d else e
    lambda: a if b else c  ⇒  lambda: a if b else c
    a or b and not c or d  ⇒  a or (b and (not c)) or d
    not not a  ⇒  not not a
    a < b <= c != d == e > f >= g  ⇒  a < b <= c != d == e > f >= g
    a in b  ⇒  a in b
    a not in b is not c is d  ⇒  a not in b is not c is d
    a | b ^ c & d << e >> f + g - h  ⇒  a | b ^ c & d << e >> f + g - h
    a * b / c // d % e @ f  ⇒  a * b / c // d % e @ f
    -a ** -b  ⇒  -a ** (-b)
    a ** b ** c  ⇒  a ** b ** c
    -+~a  ⇒  -+~a
    not a == b  ⇒  not a == b
    await a ** b  ⇒  await a ** b
    a.b.c(d)[e](f).g  ⇒  a.b.c(d)[e](f).g
    a[b]  ⇒  a[b]
    a[b, c]  ⇒  a[b, c]
    a[b,]  ⇒  a[b,]
    a[b:c]  ⇒  a[b:c]
    a[b:c:d]  ⇒  a[b:c:d]
    a[:]  ⇒  a[:]
    a[::]  ⇒  a[:]
    a[b:, :c, ::d]  ⇒  a[b:, :c, ::d]
    a[*b]  ⇒  a[*b,]
    a[*b, c]  ⇒  a[*b, c]
    a[b := 1]  ⇒  a[(b := 1)]
    a[b:c, d]  ⇒  a[b:c, d]
    f()  ⇒  f()
    f(a, b)  ⇒  f(a, b)
    f(a, *b, c, d=e, **g, h=i)  ⇒  f(a, *b, c, d=e, **g, h=i)
    f(*a, **b)  ⇒  f(*a, **b)
    f(a for a in b)  ⇒  f((a for a in b))
    f((a for a in b), c)  ⇒  f((a for a in b), c)
    f(a := 1)  ⇒  f((a := 1))
    f(a, b,)  ⇒  f(a, b)
    f(a)(b)(c)  ⇒  f(a)(b)(c)
    ()  ⇒  ()
    (a)  ⇒  a
    (a,)  ⇒  (a,)
    (a, b)  ⇒  (a, b)
    (a, *b)  ⇒  (a, *b)
    (yield)  ⇒  (yield)
    (a := b)  ⇒  (a := b)
    (a := b, c)  ⇒  ((a := b), c)
    []  ⇒  []
    [a]  ⇒  [a]
    [a, *b, c := 1]  ⇒  [a, *b, (c := 1)]
    {}  ⇒  {}
    {a}  ⇒  {a}
    {a, *b}  ⇒  {a, *b}
    {a: b}  ⇒  {a: b}
    {a: b, **c, d: e,}  ⇒  {a: b, **c, d: e}
    {**a}  ⇒  {**a}
    {a: b for c in d}  ⇒  {a: b for c in d}
    {a: lambda: b}  ⇒  {a: lambda: b}
    [a for b in c]  ⇒  [a for b in c]
    [a for b in c if d if e for f in g]  ⇒  [a for b in c if d if e for f in g]
    {a for b in c}  ⇒  {a for b in c}
    (a for b in c)  ⇒  (a for b in c)
    [a for b, c in d]  ⇒  [a for b, c in d]
    [a for b in c or d]  ⇒  [a for b in c or d]
    [a for b in (lambda: c)]  ⇒  [a for b in (lambda: c)]
    [(a, b) for a in c]  ⇒  [(a, b) for a in c]
    [a := b for c in d]  ⇒  [(a := b) for c in d]
    (a async for b in c)  ⇒  (a async for b in c)
    [*a, *b]  ⇒  [*a, *b]
    None, True, False, ...  ⇒  (None, True, False, ...)
    0, 00, 1, 10_000, 0x_ff, 0XFF, 0o17, 0b101, 0B1_0  ⇒  (0, 0, 1, 10000, 255, 255, 15, 5, 2)
    1j, 1.5J, 0j, 1e3j  ⇒  (1j, 1.5j, 0j, 1000j)
    123456789012345678901234567890  ⇒  123456789012345678901234567890
    0xffffffffffffffffffff  ⇒  1208925819614629174706175
    9223372036854775807, 9223372036854775808  ⇒  (9223372036854775807, 9223372036854775808)
    "a", 'b', """c""", '''d'''  ⇒  ('a', 'b', 'c', 'd')
    "a" 'b' """c"""  ⇒  'abc'
    "a'b", 'a"b', "it's \\"x\\""  ⇒  ("a'b", 'a"b', 'it\\'s "x"')
    "\\n\\t\\r\\\\\\a\\b\\f\\v\\0\\x41\\101\\u00e9\\U0001f600"  ⇒  '\\n\\t\\r\\\\\\x07\\x08\\x0c\\x0b\\x00AAé😀'
    "\\N{BULLET}\\N{greek small letter alpha}"  ⇒  '•α'
    b"a\\x00\\xff\\n", B'b', Rb"c", bR'\\d'  ⇒  (b'a\\x00\\xff\\n', b'b', b'c', b'\\\\d')
    u"a", U'b'  ⇒  (u'a', 'b')
    b"a" b'b'  ⇒  b'ab'
    "é😀"  ⇒  'é😀'
    """"a""b"""  ⇒  '"a""b'
    f""  ⇒  f''
    f"a"  ⇒  f'a'
    f"{a}"  ⇒  f'{a}'
    f"a{b}c{d}e"  ⇒  f'a{b}c{d}e'
    f"{a!r}{b!s}{c!a}"  ⇒  f'{a!r}{b!s}{c!a}'
    f"{a:b}"  ⇒  f'{a:b}'
    f"{a:>{b}.{c}}"  ⇒  f'{a:>{b}.{c}}'
    f"{a!r:^{b}}"  ⇒  f'{a!r:^{b}}'
    f"{a=}"  ⇒  f'a={a!r}'
    f"{a = }"  ⇒  f'a = {a!r}'
    f"{a=!s}"  ⇒  f'a={a!s}'
    f"{a=:5}"  ⇒  f'a={a:5}'
    f"x{a=}y"  ⇒  f'xa={a!r}y'
    f"{a + b = !r:>{c}}"  ⇒  f'a + b = {a + b!r:>{c}}'
    f"{{{a}}}"  ⇒  f'{{{a}}}'
    f"{{}}"  ⇒  f'{{}}'
    f"{a:{{b}}}"  ⇒  f'{a:{ {b}}}'
    f"{'a'}"  ⇒  f'{'a'}'
    f"{"a"}"  ⇒  f'{'a'}'
    f"{f"{f"{a}"}"}"  ⇒  f'{f'{f'{a}'}'}'
    f"{a['b']}"  ⇒  f'{a['b']}'
    f"{ {1: 2}[1] }"  ⇒  f'{ {1: 2}[1]}'
    f"{(lambda: 1)()}"  ⇒  f'{(lambda: 1)()}'
    f"{a if b else c}"  ⇒  f'{(a if b else c)}'
    f"{a, b}"  ⇒  f'{(a, b)}'
    f"{*a, b}"  ⇒  f'{(*a, b)}'
    f"{yield}"  ⇒  f'{(yield)}'
    f"{a:=5}"  ⇒  f'{a:=5}'
    f"{(a:=5)}"  ⇒  f'{(a := 5)}'
    f"{a!=b}"  ⇒  f'{a != b}'
    f"{a:%Y-%m}"  ⇒  f'{a:%Y-%m}'
    f"a" "b" f"{c}" 'd'  ⇒  f'ab{c}d'
    f"{a}" f"{b}"  ⇒  f'{a}{b}'
    "{a}" f"{b}" "{c}"  ⇒  f'{{a}}{b}{{c}}'
    rf"\\d{a}\\n"  ⇒  f'\\\\d{a}\\\\n'
    f"\\n{a}\\x41"  ⇒  f'\\n{a}A'
    f"\\N{BULLET}{a}"  ⇒  f'•{a}'
    f"{a:\\n}"  ⇒  f'{a:\\n}'
    x if y else lambda: z  ⇒  x if y else lambda: z
    1if 2else 3  ⇒  1 if 2 else 3
    """#
}
