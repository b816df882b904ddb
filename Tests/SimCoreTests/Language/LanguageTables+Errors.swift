// Wrong programs, one a line: what CPython 3.13 says about them, and where (line and column from 1; no end where
// it gives none).

extension LanguageTables {
  static let errors = #"""
    x =   ⇒  SyntaxError 1:5-1:6 invalid syntax
    x = = 1  ⇒  SyntaxError 1:5-1:6 invalid syntax
    x == = 1  ⇒  SyntaxError 1:6-1:7 invalid syntax
    if x  ⇒  SyntaxError 1:5-1:6 expected ':'
    if x = 1: pass  ⇒  SyntaxError 1:4-1:9 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    if x == 1 pass  ⇒  SyntaxError 1:11-1:15 invalid syntax
    while True print(1)  ⇒  SyntaxError 1:12-1:17 invalid syntax
    for i in range(3) print(i)  ⇒  SyntaxError 1:19-1:24 invalid syntax
    for x in  ⇒  SyntaxError 1:9-1:10 invalid syntax
    for x range(3): pass  ⇒  SyntaxError 1:7-1:12 invalid syntax
    def f( : pass  ⇒  SyntaxError 1:8-1:9 invalid syntax
    def f(: pass  ⇒  SyntaxError 1:7-1:8 invalid syntax
    def f: pass  ⇒  SyntaxError 1:6-1:7 expected '('
    def f() pass  ⇒  SyntaxError 1:9-1:13 expected ':'
    def f(x) -> : pass  ⇒  SyntaxError 1:10-1:12 expected ':'
    class A pass  ⇒  SyntaxError 1:9-1:13 invalid syntax
    class A(: pass  ⇒  SyntaxError 1:9-1:10 invalid syntax
    class 1: pass  ⇒  SyntaxError 1:7-1:8 invalid syntax
    print "hello"  ⇒  SyntaxError 1:1-1:14 Missing parentheses in call to 'print'. Did you mean print(...)?
    print x, y  ⇒  SyntaxError 1:1-1:11 Missing parentheses in call to 'print'. Did you mean print(...)?
    exec "x"  ⇒  SyntaxError 1:1-1:9 Missing parentheses in call to 'exec'. Did you mean exec(...)?
    foo bar  ⇒  SyntaxError 1:5-1:8 invalid syntax
    foo bar baz  ⇒  SyntaxError 1:5-1:8 invalid syntax
    a b = 1  ⇒  SyntaxError 1:3-1:4 invalid syntax
    (1 2)  ⇒  SyntaxError 1:2-1:5 invalid syntax. Perhaps you forgot a comma?
    [1 2 3]  ⇒  SyntaxError 1:2-1:5 invalid syntax. Perhaps you forgot a comma?
    {1 2}  ⇒  SyntaxError 1:2-1:5 invalid syntax. Perhaps you forgot a comma?
    f(1 2)  ⇒  SyntaxError 1:3-1:6 invalid syntax. Perhaps you forgot a comma?
    f(a b, c)  ⇒  SyntaxError 1:3-1:6 invalid syntax. Perhaps you forgot a comma?
    foo(1, 2 3, 4)  ⇒  SyntaxError 1:8-1:11 invalid syntax. Perhaps you forgot a comma?
    {1: 2 3: 4}  ⇒  SyntaxError 1:5-1:8 invalid syntax. Perhaps you forgot a comma?
    {1:}  ⇒  SyntaxError 1:3-1:4 expression expected after dictionary key and ':'
    {1:2, 3}  ⇒  SyntaxError 1:7 ':' expected after dictionary key
    {1:2, 3:}  ⇒  SyntaxError 1:8-1:9 expression expected after dictionary key and ':'
    {1:2, 3:, 4:5}  ⇒  SyntaxError 1:8-1:9 expression expected after dictionary key and ':'
    {1: *x}  ⇒  SyntaxError 1:5-1:7 cannot use a starred expression in a dictionary value
    {**x for y in z}  ⇒  SyntaxError 1:2-1:4 dict unpacking cannot be used in dict comprehension
    {1, **x}  ⇒  SyntaxError 1:5-1:7 invalid syntax
    {1:2, *x}  ⇒  SyntaxError 1:7-1:8 invalid syntax
    [*x for y in z]  ⇒  SyntaxError 1:2-1:4 iterable unpacking cannot be used in comprehension
    (*x for y in z)  ⇒  SyntaxError 1:2-1:4 iterable unpacking cannot be used in comprehension
    {*x for y in z}  ⇒  SyntaxError 1:2-1:4 iterable unpacking cannot be used in comprehension
    [x, y for x, y in z]  ⇒  SyntaxError 1:2-1:6 did you forget parentheses around the comprehension target?
    [x, for x in z]  ⇒  SyntaxError 1:2-1:4 did you forget parentheses around the comprehension target?
    [x for x y]  ⇒  SyntaxError 1:10-1:11 'in' expected after for-loop variables
    [x for x in]  ⇒  SyntaxError 1:12-1:13 invalid syntax
    [x for 1 in y]  ⇒  SyntaxError 1:8-1:9 cannot assign to literal
    [for x in y]  ⇒  SyntaxError 1:2-1:5 invalid syntax
    (*x)  ⇒  SyntaxError 1:2-1:4 cannot use starred expression here
    (**x)  ⇒  SyntaxError 1:2-1:4 cannot use double starred expression here
    *x  ⇒  SyntaxError 1:1-1:3 can't use starred expression here
    *x = 1  ⇒  SyntaxError 1:1-1:3 starred assignment target must be in a list or tuple
    *x, *y = 1  ⇒  SyntaxError 1:1-1:7 multiple starred expressions in assignment
    [*x, *y] = 1  ⇒  SyntaxError 1:1-1:9 multiple starred expressions in assignment
    f(**x, *y)  ⇒  SyntaxError 1:6-1:10 iterable argument unpacking follows keyword argument unpacking
    f(x=1, 2)  ⇒  SyntaxError 1:9-1:10 positional argument follows keyword argument
    f(**x, 1)  ⇒  SyntaxError 1:9-1:10 positional argument follows keyword argument unpacking
    f(x=1, x=2)  ⇒  SyntaxError 1:8-1:11 keyword argument repeated: x
    f(a=1, *b, 2)  ⇒  SyntaxError 1:13-1:14 positional argument follows keyword argument
    f(x for x in y, 1)  ⇒  SyntaxError 1:3-1:15 Generator expression must be parenthesized
    f(1, x for x in y)  ⇒  SyntaxError 1:6-1:18 Generator expression must be parenthesized
    f(x for x in y, z for z in w)  ⇒  SyntaxError 1:3-1:15 Generator expression must be parenthesized
    f(a=x for x in y)  ⇒  SyntaxError 1:3-1:5 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    f(x.y=1)  ⇒  SyntaxError 1:3-1:7 expression cannot contain assignment, perhaps you meant "=="?
    f(x()=1)  ⇒  SyntaxError 1:3-1:7 expression cannot contain assignment, perhaps you meant "=="?
    f(1=2)  ⇒  SyntaxError 1:3-1:5 expression cannot contain assignment, perhaps you meant "=="?
    f(True=1)  ⇒  SyntaxError 1:3-1:8 cannot assign to True
    f(None=1)  ⇒  SyntaxError 1:3-1:8 cannot assign to None
    f(a+b=1)  ⇒  SyntaxError 1:3-1:7 expression cannot contain assignment, perhaps you meant "=="?
    f((x)=1)  ⇒  SyntaxError 1:4-1:7 expression cannot contain assignment, perhaps you meant "=="?
    f(a=)  ⇒  SyntaxError 1:3-1:5 expected argument value expression
    f(a=, b)  ⇒  SyntaxError 1:3-1:5 expected argument value expression
    f(b, a=)  ⇒  SyntaxError 1:6-1:8 expected argument value expression
    f(*)  ⇒  SyntaxError 1:4-1:5 Invalid star expression
    f(**)  ⇒  SyntaxError 1:5-1:6 invalid syntax
    f(*=1)  ⇒  SyntaxError 1:3-1:5 invalid syntax
    f(*a=1)  ⇒  SyntaxError 1:3-1:7 cannot assign to iterable argument unpacking
    f(**a=1)  ⇒  SyntaxError 1:3-1:8 cannot assign to keyword argument unpacking
    f(x if y = 1)  ⇒  SyntaxError 1:3-1:9 expected 'else' after 'if' expression
    1 = x  ⇒  SyntaxError 1:1-1:2 cannot assign to literal here. Maybe you meant '==' instead of '='?
    "a" = 1  ⇒  SyntaxError 1:1-1:4 cannot assign to literal here. Maybe you meant '==' instead of '='?
    f"{x}" = 1  ⇒  SyntaxError 1:1-1:7 cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
    None = 1  ⇒  SyntaxError 1:1-1:5 cannot assign to None
    True = 1  ⇒  SyntaxError 1:1-1:5 cannot assign to True
    ... = 1  ⇒  SyntaxError 1:1-1:4 cannot assign to ellipsis here. Maybe you meant '==' instead of '='?
    f() = 1  ⇒  SyntaxError 1:1-1:4 cannot assign to function call here. Maybe you meant '==' instead of '='?
    a + b = 1  ⇒  SyntaxError 1:1-1:6 cannot assign to expression here. Maybe you meant '==' instead of '='?
    a and b = 1  ⇒  SyntaxError 1:1-1:8 cannot assign to expression
    -a = 1  ⇒  SyntaxError 1:1-1:3 cannot assign to expression here. Maybe you meant '==' instead of '='?
    not a = 1  ⇒  SyntaxError 1:1-1:6 cannot assign to expression
    a < b = 1  ⇒  SyntaxError 1:1-1:6 cannot assign to comparison
    a if b else c = 1  ⇒  SyntaxError 1:1-1:14 cannot assign to conditional expression
    lambda: x = 1  ⇒  SyntaxError 1:1-1:10 cannot assign to lambda
    (x for x in y) = 1  ⇒  SyntaxError 1:1-1:15 cannot assign to generator expression
    [x for x in y] = 1  ⇒  SyntaxError 1:1-1:15 cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
    {1} = 1  ⇒  SyntaxError 1:1-1:4 cannot assign to set display here. Maybe you meant '==' instead of '='?
    {1: 2} = 1  ⇒  SyntaxError 1:1-1:7 cannot assign to dict literal here. Maybe you meant '==' instead of '='?
    {} = 1  ⇒  SyntaxError 1:1-1:3 cannot assign to dict literal here. Maybe you meant '==' instead of '='?
    await x = 1  ⇒  SyntaxError 1:1-1:8 cannot assign to await expression here. Maybe you meant '==' instead of '='?
    x = f() = 1  ⇒  SyntaxError 1:5-1:8 cannot assign to function call
    x = 1 = y  ⇒  SyntaxError 1:5-1:6 cannot assign to literal
    (a, 1) = x  ⇒  SyntaxError 1:5-1:6 cannot assign to literal
    (a, f()) = x  ⇒  SyntaxError 1:5-1:8 cannot assign to function call
    [a, 1] = x  ⇒  SyntaxError 1:5-1:6 cannot assign to literal
    a, b + 1 = x  ⇒  SyntaxError 1:4-1:9 cannot assign to expression here. Maybe you meant '==' instead of '='?
    (x := 1) = 2  ⇒  SyntaxError 1:2-1:8 cannot assign to named expression here. Maybe you meant '==' instead of '='?
    x := 1  ⇒  SyntaxError 1:3-1:5 invalid syntax
    (x.y := 1)  ⇒  SyntaxError 1:2-1:5 cannot use assignment expressions with attribute
    (x[0] := 1)  ⇒  SyntaxError 1:2-1:6 cannot use assignment expressions with subscript
    (f() := 1)  ⇒  SyntaxError 1:2-1:5 cannot use assignment expressions with function call
    (1 := 2)  ⇒  SyntaxError 1:2-1:3 cannot use assignment expressions with literal
    ((a, b) := 1)  ⇒  SyntaxError 1:2-1:8 cannot use assignment expressions with tuple
    (a, b := 1, 2) = 3  ⇒  SyntaxError 1:5-1:11 cannot assign to named expression
    f(x.y := 1)  ⇒  SyntaxError 1:7-1:9 invalid syntax
    x += 1 += 2  ⇒  SyntaxError 1:8-1:10 invalid syntax
    f() += 1  ⇒  SyntaxError 1:1-1:4 'function call' is an illegal expression for augmented assignment
    1 += 1  ⇒  SyntaxError 1:1-1:2 'literal' is an illegal expression for augmented assignment
    (a, b) += 1  ⇒  SyntaxError 1:1-1:7 'tuple' is an illegal expression for augmented assignment
    [a, b] += 1  ⇒  SyntaxError 1:1-1:7 'list' is an illegal expression for augmented assignment
    a + b += 1  ⇒  SyntaxError 1:1-1:6 'expression' is an illegal expression for augmented assignment
    x: int: str  ⇒  SyntaxError 1:7-1:8 invalid syntax
    (a, b): int  ⇒  SyntaxError 1:1-1:7 only single target (not tuple) can be annotated
    [a, b]: int  ⇒  SyntaxError 1:1-1:7 only single target (not list) can be annotated
    a, b: int  ⇒  SyntaxError 1:1-1:2 only single target (not tuple) can be annotated
    a.b, c: int  ⇒  SyntaxError 1:1-1:4 only single target (not tuple) can be annotated
    f(): int  ⇒  SyntaxError 1:1-1:4 illegal target for annotation
    1: int  ⇒  SyntaxError 1:1-1:2 illegal target for annotation
    "a": int  ⇒  SyntaxError 1:1-1:4 illegal target for annotation
    x: int =   ⇒  SyntaxError 1:10-1:11 invalid syntax
    x:   ⇒  SyntaxError 1:4-1:5 invalid syntax
    del f()  ⇒  SyntaxError 1:5-1:8 cannot delete function call
    del 1  ⇒  SyntaxError 1:5-1:6 cannot delete literal
    del a + b  ⇒  SyntaxError 1:5-1:10 cannot delete expression
    del (a, f())  ⇒  SyntaxError 1:9-1:12 cannot delete function call
    del *a  ⇒  SyntaxError 1:5-1:7 cannot delete starred
    del (a, *b)  ⇒  SyntaxError 1:9-1:11 cannot delete starred
    del None  ⇒  SyntaxError 1:5-1:9 cannot delete None
    del x y  ⇒  SyntaxError 1:7-1:8 invalid syntax
    del  ⇒  SyntaxError 1:4-1:5 invalid syntax
    for 1 in x: pass  ⇒  SyntaxError 1:5-1:6 cannot assign to literal
    for f() in x: pass  ⇒  SyntaxError 1:5-1:8 cannot assign to function call
    for a + b in x: pass  ⇒  SyntaxError 1:5-1:10 cannot assign to expression
    for *a in b: pass  ⇒  SyntaxError 1:5-1:7 starred assignment target must be in a list or tuple
    for x in y  ⇒  SyntaxError 1:11-1:12 expected ':'
    async for x in y: pass  ⇒  SyntaxError 1:1-1:23 'async for' outside async function
    with a as f(): pass  ⇒  SyntaxError 1:11-1:14 cannot assign to function call
    with a as b + 1: pass  ⇒  SyntaxError 1:11-1:16 cannot assign to expression
    with: pass  ⇒  SyntaxError 1:5-1:6 invalid syntax
    import  ⇒  SyntaxError 1:7 Expected one or more names after 'import'
    import a.  ⇒  SyntaxError 1:10-1:11 invalid syntax
    import a as b.c  ⇒  SyntaxError 1:14-1:15 invalid syntax
    import a as 1  ⇒  SyntaxError 1:13-1:14 invalid syntax
    import a,   ⇒  SyntaxError 1:11-1:12 invalid syntax
    import 1  ⇒  SyntaxError 1:8-1:9 invalid syntax
    from a import  ⇒  SyntaxError 1:14 Expected one or more names after 'import'
    from a import b,  ⇒  SyntaxError 1:17-1:18 trailing comma not allowed without surrounding parentheses
    from a import (b, c  ⇒  SyntaxError 1:15 '(' was never closed
    from a import (b c)  ⇒  SyntaxError 1:18-1:19 invalid syntax
    from import a  ⇒  SyntaxError 1:6-1:12 invalid syntax
    from . import  ⇒  SyntaxError 1:14 Expected one or more names after 'import'
    from a import b as c.d  ⇒  SyntaxError 1:21-1:22 invalid syntax
    from a import *, b  ⇒  SyntaxError 1:16-1:17 invalid syntax
    import a from b  ⇒  SyntaxError 1:1-1:16 Did you mean to use 'from ... import ...' instead?
    nonlocal x  ⇒  SyntaxError 1:1-1:11 nonlocal declaration not allowed at module level
    return 1  ⇒  SyntaxError 1:1-1:9 'return' outside function
    yield 1  ⇒  SyntaxError 1:1-1:8 'yield' outside function
    await x  ⇒  SyntaxError 1:1-1:8 'await' outside function
    break  ⇒  SyntaxError 1:1-1:6 'break' outside loop
    continue  ⇒  SyntaxError 1:1-1:9 'continue' not properly in loop
    x = yield  ⇒  SyntaxError 1:5-1:10 'yield' outside function
    x = yield = 1  ⇒  SyntaxError 1:5-1:10 assignment to yield expression not possible
    (yield) = 1  ⇒  SyntaxError 1:2-1:7 cannot assign to yield expression here. Maybe you meant '==' instead of '='?
    yield x = 1  ⇒  SyntaxError 1:1-1:8 assignment to yield expression not possible
    try: pass  ⇒  SyntaxError 1:10 expected 'except' or 'finally' block
    try: pass \nx  ⇒  SyntaxError 2:1-2:2 expected 'except' or 'finally' block
    lambda x, x: 1  ⇒  SyntaxError 1:11-1:12 duplicate argument 'x' in function definition
    lambda (x): 1  ⇒  SyntaxError 1:8-1:11 Lambda expression parameters cannot be parenthesized
    lambda *: 1  ⇒  SyntaxError 1:9-1:10 named arguments must follow bare *
    lambda x=1, y: 1  ⇒  SyntaxError 1:13-1:14 parameter without a default follows parameter with a default
    lambda **k, x: 1  ⇒  SyntaxError 1:13-1:14 arguments cannot follow var-keyword argument
    lambda **k=1: 1  ⇒  SyntaxError 1:11-1:12 var-keyword argument cannot have default value
    lambda *a=1: 1  ⇒  SyntaxError 1:10-1:11 var-positional argument cannot have default value
    lambda *a, *b: 1  ⇒  SyntaxError 1:12-1:13 * argument may appear only once
    lambda /, x: 1  ⇒  SyntaxError 1:8-1:9 at least one argument must precede /
    lambda x, /, y, /: 1  ⇒  SyntaxError 1:17-1:18 / may appear only once
    def f(x, x): pass  ⇒  SyntaxError 1:10-1:11 duplicate argument 'x' in function definition
    def f(x=1, y): pass  ⇒  SyntaxError 1:12-1:13 parameter without a default follows parameter with a default
    def f(x=1, /, y): pass  ⇒  SyntaxError 1:15-1:16 parameter without a default follows parameter with a default
    def f((x)): pass  ⇒  SyntaxError 1:7-1:10 Function parameters cannot be parenthesized
    def f((x, y)): pass  ⇒  SyntaxError 1:7-1:13 Function parameters cannot be parenthesized
    def f(*): pass  ⇒  SyntaxError 1:7-1:8 named arguments must follow bare *
    def f(*, **k): pass  ⇒  SyntaxError 1:7-1:8 named arguments must follow bare *
    def f(*,): pass  ⇒  SyntaxError 1:7-1:8 named arguments must follow bare *
    def f(*a=1): pass  ⇒  SyntaxError 1:9-1:10 var-positional argument cannot have default value
    def f(**k=1): pass  ⇒  SyntaxError 1:10-1:11 var-keyword argument cannot have default value
    def f(**k, x): pass  ⇒  SyntaxError 1:12-1:13 arguments cannot follow var-keyword argument
    def f(**k, *a): pass  ⇒  SyntaxError 1:12-1:13 arguments cannot follow var-keyword argument
    def f(**k, **j): pass  ⇒  SyntaxError 1:12-1:14 arguments cannot follow var-keyword argument
    def f(*a, *b): pass  ⇒  SyntaxError 1:11-1:12 * argument may appear only once
    def f(*, *a): pass  ⇒  SyntaxError 1:10-1:11 * argument may appear only once
    def f(/, x): pass  ⇒  SyntaxError 1:7-1:8 at least one argument must precede /
    def f(x, /, /): pass  ⇒  SyntaxError 1:13-1:14 / may appear only once
    def f(x, /, y, /): pass  ⇒  SyntaxError 1:16-1:17 / may appear only once
    def f(*a, /): pass  ⇒  SyntaxError 1:11-1:12 / must be ahead of *
    def f(x, *, /): pass  ⇒  SyntaxError 1:13-1:14 / must be ahead of *
    def f(x, /*a): pass  ⇒  SyntaxError 1:11-1:12 expected comma between / and *
    def f(x=): pass  ⇒  SyntaxError 1:8-1:9 expected default value expression
    def f(x=, y): pass  ⇒  SyntaxError 1:8-1:9 expected default value expression
    def f[](): pass  ⇒  SyntaxError 1:7 Type parameter list cannot be empty
    def f[T: int, *Ts: int](): pass  ⇒  SyntaxError 1:18-1:23 cannot use bound with TypeVarTuple
    def f[**P: int](): pass  ⇒  SyntaxError 1:10-1:15 cannot use bound with ParamSpec
    def f[*Ts: (int, str)](): pass  ⇒  SyntaxError 1:10-1:22 cannot use constraints with TypeVarTuple
    def f[T, T](): pass  ⇒  SyntaxError 1:10-1:11 duplicate type parameter 'T'
    def f[T = int, U](): pass  ⇒  SyntaxError 1:16-1:17 non-default type parameter 'U' follows default type parameter
    class A[T](x=1, x=2): pass  ⇒  SyntaxError 1:17-1:20 keyword argument repeated: x
    class A(1, x=2, 3): pass  ⇒  SyntaxError 1:18-1:19 positional argument follows keyword argument
    type x[T =   ⇒  SyntaxError 1:7 '[' was never closed
    1.a  ⇒  SyntaxError 1:2 invalid decimal literal
    1 + not 2  ⇒  SyntaxError 1:5-1:10 'not' after an operator must be parenthesized
    - not 2  ⇒  SyntaxError 1:3-1:8 'not' after an operator must be parenthesized
    x if y  ⇒  SyntaxError 1:1-1:7 expected 'else' after 'if' expression
    (x if y)  ⇒  SyntaxError 1:2-1:8 expected 'else' after 'if' expression
    [x if y]  ⇒  SyntaxError 1:2-1:8 expected 'else' after 'if' expression
    f(x if y)  ⇒  SyntaxError 1:3-1:9 expected 'else' after 'if' expression
    x = [1, 2  ⇒  SyntaxError 1:5 '[' was never closed
    x = (1, 2  ⇒  SyntaxError 1:5 '(' was never closed
    x = {1, 2  ⇒  SyntaxError 1:5 '{' was never closed
    x = 1)  ⇒  SyntaxError 1:6 unmatched ')'
    x = 1]  ⇒  SyntaxError 1:6 unmatched ']'
    x = 1}  ⇒  SyntaxError 1:6 unmatched '}'
    (1, 2]  ⇒  SyntaxError 1:6 closing parenthesis ']' does not match opening parenthesis '('
    [1, 2)  ⇒  SyntaxError 1:6 closing parenthesis ')' does not match opening parenthesis '['
    {1: 2]  ⇒  SyntaxError 1:6 closing parenthesis ']' does not match opening parenthesis '{'
    f"{"  ⇒  SyntaxError 1:4 f-string: expecting '}'
    f"{x"  ⇒  SyntaxError 1:5 f-string: expecting '}'
    f"}"  ⇒  SyntaxError 1:3 f-string: single '}' is not allowed
    f"{}"  ⇒  SyntaxError 1:4-1:5 f-string: valid expression required before '}'
    f"{ }"  ⇒  SyntaxError 1:5-1:6 f-string: valid expression required before '}'
    f"{!r}"  ⇒  SyntaxError 1:4-1:5 f-string: valid expression required before '!'
    f"{:x}"  ⇒  SyntaxError 1:4-1:5 f-string: valid expression required before ':'
    f"{=}"  ⇒  SyntaxError 1:4-1:5 f-string: valid expression required before '='
    f"{x!}"  ⇒  SyntaxError 1:6-1:7 f-string: missing conversion character
    f"{x!z}"  ⇒  SyntaxError 1:6-1:7 f-string: invalid conversion character 'z': expected 's', 'r', or 'a'
    f"{x! r}"  ⇒  SyntaxError 1:5-1:8 f-string: conversion type must come right after the exclamanation mark
    f"{x!r r}"  ⇒  SyntaxError 1:8-1:9 f-string: expecting ':' or '}'
    f"{x:{y"  ⇒  SyntaxError 1:8 f-string: expecting '}'
    f"{x y}"  ⇒  SyntaxError 1:4-1:7 invalid syntax. Perhaps you forgot a comma?
    f"{x +}"  ⇒  SyntaxError 1:6-1:7 f-string: expecting '=', or '!', or ':', or '}'
    f"{*}"  ⇒  SyntaxError 1:4-1:5 f-string: expecting a valid expression after '{'
    f"{lambda x: 1}"  ⇒  SyntaxError 1:4-1:13 f-string: lambda expressions are not allowed without parentheses
    f"{x:{y:{z:{w}}}}"  ⇒  SyntaxError 1:11 f-string: expressions nested too deeply
    f"{x)}"  ⇒  SyntaxError 1:5 f-string: unmatched ')'
    f"{(x}"  ⇒  SyntaxError 1:6 closing parenthesis '}' does not match opening parenthesis '('
    f"{a[0}"  ⇒  SyntaxError 1:7 closing parenthesis '}' does not match opening parenthesis '['
    f"{x=!r:^20"  ⇒  SyntaxError 1:12-1:13 f-string: expecting '}', or format specs
    f"{x!r"  ⇒  SyntaxError 1:6 f-string: expecting '}'
    f"{x!r:"  ⇒  SyntaxError 1:8-1:9 f-string: expecting '}', or format specs
    f"{x:"  ⇒  SyntaxError 1:6-1:7 f-string: expecting '}', or format specs
    f"{x!1}"  ⇒  SyntaxError 1:6-1:7 f-string: invalid conversion character
    f"{a b!r}"  ⇒  SyntaxError 1:4-1:7 invalid syntax. Perhaps you forgot a comma?
    f"{1 = 2}"  ⇒  SyntaxError 1:8-1:9 f-string: expecting '!', or ':', or '}'
    f"{x=y}"  ⇒  SyntaxError 1:6-1:7 f-string: expecting '!', or ':', or '}'
    f"{'a'"  ⇒  SyntaxError 1:7 f-string: expecting '}'
    f"abc  ⇒  SyntaxError 1:1 unterminated f-string literal (detected at line 1)
    f"""abc  ⇒  SyntaxError 1:1 unterminated triple-quoted f-string literal (detected at line 1)
    "abc  ⇒  SyntaxError 1:1 unterminated string literal (detected at line 1)
    'abc  ⇒  SyntaxError 1:1 unterminated string literal (detected at line 1)
    'abc\\'  ⇒  SyntaxError 1:1 unterminated string literal (detected at line 1); perhaps you escaped the end quote?
    """abc  ⇒  SyntaxError 1:1 unterminated triple-quoted string literal (detected at line 1)
    "abc\\  ⇒  SyntaxError 1:1 unterminated string literal (detected at line 1)
    b"é"  ⇒  SyntaxError 1:1-1:5 bytes can only contain ASCII literal characters
    b"a" "b"  ⇒  SyntaxError 1:9-1:10 cannot mix bytes and nonbytes literals
    "a" b"b"  ⇒  SyntaxError 1:9-1:10 cannot mix bytes and nonbytes literals
    "\\x1"  ⇒  SyntaxError 1:1-1:6 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape
    "\\xg"  ⇒  SyntaxError 1:1-1:6 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \\xXX escape
    "\\u12"  ⇒  SyntaxError 1:1-1:7 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \\uXXXX escape
    "\\U1234567"  ⇒  SyntaxError 1:1-1:12 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-8: truncated \\UXXXXXXXX escape
    "\\U00110000"  ⇒  SyntaxError 1:1-1:13 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
    "\\N{foo}"  ⇒  SyntaxError 1:1-1:10 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: unknown Unicode character name
    "\\N"  ⇒  SyntaxError 1:1-1:5 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \\N character escape
    "\\N{"  ⇒  SyntaxError 1:1-1:6 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \\N character escape
    "\\N{}"  ⇒  SyntaxError 1:1-1:7 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \\N character escape
    b"\\x1"  ⇒  SyntaxError 1:1-1:7 (value error) invalid \\x escape at position 0
    b"\\xg0"  ⇒  SyntaxError 1:1-1:8 (value error) invalid \\x escape at position 0
    f"\\N{foo}"  ⇒  SyntaxError 1:10-1:11 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: unknown Unicode character name
    f"\\x1"  ⇒  SyntaxError 1:6-1:7 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape
    1a  ⇒  SyntaxError 1:1 invalid decimal literal
    1_  ⇒  SyntaxError 1:2 invalid decimal literal
    1__0  ⇒  SyntaxError 1:2 invalid decimal literal
    0x  ⇒  SyntaxError 1:2 invalid hexadecimal literal
    0xg  ⇒  SyntaxError 1:2 invalid hexadecimal literal
    0x_  ⇒  SyntaxError 1:3 invalid hexadecimal literal
    0o8  ⇒  SyntaxError 1:3 invalid digit '8' in octal literal
    0o  ⇒  SyntaxError 1:2 invalid octal literal
    0b2  ⇒  SyntaxError 1:3 invalid digit '2' in binary literal
    0b  ⇒  SyntaxError 1:2 invalid binary literal
    0b1a  ⇒  SyntaxError 1:3 invalid binary literal
    01  ⇒  SyntaxError 1:1-1:2 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
    00123  ⇒  SyntaxError 1:1-1:3 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
    0_7  ⇒  SyntaxError 1:1-1:3 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
    1e  ⇒  SyntaxError 1:1 invalid decimal literal
    1jx  ⇒  SyntaxError 1:2 invalid imaginary literal
    0o17a  ⇒  SyntaxError 1:4 invalid octal literal
    0xfz  ⇒  SyntaxError 1:3 invalid hexadecimal literal
    “a”  ⇒  SyntaxError 1:1 invalid character '“' (U+201C)
    x = “a”  ⇒  SyntaxError 1:5 invalid character '“' (U+201C)
    x\u200b = 1  ⇒  SyntaxError 1:2 invalid non-printable character U+200B
    € = 1  ⇒  SyntaxError 1:1 invalid character '€' (U+20AC)
    x€ = 1  ⇒  SyntaxError 1:2 invalid character '€' (U+20AC)
    x = 1 \\ y  ⇒  SyntaxError 1:8 unexpected character after line continuation character
    x = \\  ⇒  SyntaxError 1:6 unexpected EOF while parsing
    \\  ⇒  SyntaxError 1:2 unexpected EOF while parsing
    async with a: pass  ⇒  SyntaxError 1:1-1:19 'async with' outside async function
    for None in x: pass  ⇒  SyntaxError 1:5-1:9 cannot assign to None
    with a as None: pass  ⇒  SyntaxError 1:11-1:15 cannot assign to None
    (None := 1)  ⇒  SyntaxError 1:2-1:6 cannot use assignment expressions with None
    match x:\n  case 1 as _: pass  ⇒  SyntaxError 2:13-2:14 cannot use '_' as a target
    match x:\n  case 1 as 2: pass  ⇒  SyntaxError 2:13-2:14 invalid pattern target
    match x:\n  case f(x=1, 2): pass  ⇒  SyntaxError 2:15-2:16 positional patterns follow keyword patterns
    match x:\n  case f(x=1, x=2): pass  ⇒  SyntaxError 2:17-2:18 attribute name repeated in class pattern: x
    match x:\n  case {1: a, 1: b}: pass  ⇒  SyntaxError 2:8-2:20 mapping pattern checks duplicate key (1)
    match x:\n  case [*a, *b]: pass  ⇒  SyntaxError 2:8-2:16 multiple starred names in sequence pattern
    match x:\n  case a | b: pass  ⇒  SyntaxError 2:8-2:9 name capture 'a' makes remaining patterns unreachable
    match x:\n  case a: pass\n  case b: pass  ⇒  SyntaxError 2:8-2:9 name capture 'a' makes remaining patterns unreachable
    match x:\n  case _: pass\n  case b: pass  ⇒  SyntaxError 2:8-2:9 wildcard makes remaining patterns unreachable
    match x:\n  case a | 1: pass  ⇒  SyntaxError 2:8-2:9 name capture 'a' makes remaining patterns unreachable
    match x:\n  case (a, a): pass  ⇒  SyntaxError 2:12-2:13 multiple assignments to name 'a' in pattern
    match x:\n  case 1+1: pass  ⇒  SyntaxError 2:10-2:11 imaginary number required in complex literal
    match x:\n  case 1j+1j: pass  ⇒  SyntaxError 2:8-2:10 real number required in complex literal
    match x:\n  case f"{x}": pass  ⇒  SyntaxError 2:8-2:14 patterns may only match literals and attribute lookups
    match x:\n  case 1 | (a as b): pass  ⇒  SyntaxError 2:8-2:20 alternative patterns bind different names
    match x:\ncase 1: pass  ⇒  IndentationError 2:1-2:5 expected an indented block after 'match' statement on line 1
    match x:\n  case 1:\n  pass  ⇒  IndentationError 3:3-3:7 expected an indented block after 'case' statement on line 2
    match x:\n  case a.b.c(): pass\n  case x: pass\n  case y: pass  ⇒  SyntaxError 3:8-3:9 name capture 'x' makes remaining patterns unreachable
    if x:\npass  ⇒  IndentationError 2:1-2:5 expected an indented block after 'if' statement on line 1
    if x:\n  pass\nelif y:\npass  ⇒  IndentationError 4:1-4:5 expected an indented block after 'elif' statement on line 3
    if x:\n  pass\nelse:\npass  ⇒  IndentationError 4:1-4:5 expected an indented block after 'else' statement on line 3
    def f():\npass  ⇒  IndentationError 2:1-2:5 expected an indented block after function definition on line 1
    class A:\npass  ⇒  IndentationError 2:1-2:5 expected an indented block after class definition on line 1
    class A(B):\npass  ⇒  IndentationError 2:1-2:5 expected an indented block after class definition on line 1
    async def f():\npass  ⇒  IndentationError 2:1-2:5 expected an indented block after function definition on line 1
    def f():  ⇒  IndentationError 1:9 expected an indented block after function definition on line 1
    class A:  ⇒  IndentationError 1:9 expected an indented block after class definition on line 1
      x = 1  ⇒  IndentationError 1:2 unexpected indent
    x = 1\n  y = 2  ⇒  IndentationError 2:2 unexpected indent
    if x:\n    y\n  z  ⇒  IndentationError 3:4 unindent does not match any outer indentation level
    if x:\n    y\n   z  ⇒  IndentationError 3:5 unindent does not match any outer indentation level
    if x:\n\\ty\n        z  ⇒  SyntaxError 2:2 unexpected character after line continuation character
    if x:\n        y\n\\tz  ⇒  SyntaxError 3:2 unexpected character after line continuation character
    def f():\n    x\n      y  ⇒  IndentationError 3:6 unexpected indent
    try:\n  pass\nx = 1  ⇒  SyntaxError 3:1-3:2 expected 'except' or 'finally' block
    try:\n  x\nexcept:\n  y\nexcept A:\n  z  ⇒  SyntaxError 3:1-4:4 default 'except:' must be last
    try:\n  x\nexcept A, B:\n  y  ⇒  SyntaxError 3:8-3:12 multiple exception types must be parenthesized
    try:\n  x\nexcept A, B as c:\n  y  ⇒  SyntaxError 3:8-3:17 multiple exception types must be parenthesized
    try:\n  x\nexcept*:\n  y  ⇒  SyntaxError 3:8-3:9 expected one or more exception types
    try:\n  x\nexcept* A:\n  y\nexcept B:\n  z  ⇒  SyntaxError 5:1-5:7 cannot have both 'except' and 'except*' on the same 'try'
    try:\n  x\nexcept A:\n  y\nexcept* B:\n  z  ⇒  SyntaxError 5:1-5:8 cannot have both 'except' and 'except*' on the same 'try'
    try:\n  x\nexcept* A:\n  break  ⇒  SyntaxError 4:3-4:8 'break', 'continue' and 'return' cannot appear in an except* block
    while 1:\n  try:\n    x\n  except* A:\n    break  ⇒  SyntaxError 5:5-5:10 'break', 'continue' and 'return' cannot appear in an except* block
    while 1:\n  try:\n    x\n  except* A:\n    continue  ⇒  SyntaxError 5:5-5:13 'break', 'continue' and 'return' cannot appear in an except* block
    def f():\n  try:\n    x\n  except* A:\n    return  ⇒  SyntaxError 5:5-5:11 'break', 'continue' and 'return' cannot appear in an except* block
    try:\n  x\nelse:\n  y  ⇒  SyntaxError 3:1-3:5 expected 'except' or 'finally' block
    def f():\n  global x\n  x = 1\n  global x  ⇒  SyntaxError 4:3-4:11 name 'x' is assigned to before global declaration
    def f():\n  x = 1\n  global x  ⇒  SyntaxError 3:3-3:11 name 'x' is assigned to before global declaration
    def f():\n  print(x)\n  global x  ⇒  SyntaxError 3:3-3:11 name 'x' is used prior to global declaration
    def f(x):\n  global x  ⇒  SyntaxError 2:3-2:11 name 'x' is parameter and global
    def f(x):\n  nonlocal x  ⇒  SyntaxError 2:3-2:13 name 'x' is parameter and nonlocal
    def f():\n  nonlocal x  ⇒  SyntaxError 2:3-2:13 no binding for nonlocal 'x' found
    def f():\n  x = 1\n  def g():\n    x\n    nonlocal x  ⇒  SyntaxError 5:5-5:15 name 'x' is used prior to nonlocal declaration
    def f():\n  x = 1\n  def g():\n    x = 2\n    nonlocal x  ⇒  SyntaxError 5:5-5:15 name 'x' is assigned to before nonlocal declaration
    def f():\n  x: int\n  global x  ⇒  SyntaxError 3:3-3:11 annotated name 'x' can't be global
    def f():\n  global x\n  x: int  ⇒  SyntaxError 3:3-3:9 annotated name 'x' can't be global
    def f():\n  global x\n  nonlocal x  ⇒  SyntaxError 2:3-2:11 name 'x' is nonlocal and global
    def f():\n  def g():\n    nonlocal y  ⇒  SyntaxError 3:5-3:15 no binding for nonlocal 'y' found
    def f():\n  from a import *  ⇒  SyntaxError 2:17-2:18 import * only allowed at module level
    class A:\n  from a import *  ⇒  SyntaxError 2:17-2:18 import * only allowed at module level
    class A:\n  return 1  ⇒  SyntaxError 2:3-2:11 'return' outside function
    def f():\n  await x  ⇒  SyntaxError 2:3-2:10 'await' outside async function
    def f():\n  async for x in y: pass  ⇒  SyntaxError 2:3-2:25 'async for' outside async function
    def f():\n  async with x: pass  ⇒  SyntaxError 2:3-2:21 'async with' outside async function
    def f():\n  [x async for x in y]  ⇒  SyntaxError 2:3-2:23 asynchronous comprehension outside of an asynchronous function
    def f():\n  [await x for x in y]  ⇒  SyntaxError 2:3-2:23 asynchronous comprehension outside of an asynchronous function
    async def f():\n  yield from x  ⇒  SyntaxError 2:3-2:15 'yield from' inside async function
    async def f():\n  yield 1\n  return 2  ⇒  SyntaxError 3:3-3:11 'return' with value in async generator
    [x async for x in y]  ⇒  SyntaxError 1:1-1:21 asynchronous comprehension outside of an asynchronous function
    [(yield) for x in y]  ⇒  SyntaxError 1:3-1:8 'yield' inside list comprehension
    {(yield) for x in y}  ⇒  SyntaxError 1:3-1:8 'yield' inside set comprehension
    ((yield) for x in y)  ⇒  SyntaxError 1:3-1:8 'yield' inside generator expression
    [await x for x in y]  ⇒  SyntaxError 1:1-1:21 asynchronous comprehension outside of an asynchronous function
    def f():\n  break  ⇒  SyntaxError 2:3-2:8 'break' outside loop
    def f():\n  continue  ⇒  SyntaxError 2:3-2:11 'continue' not properly in loop
    if x:\n  break  ⇒  SyntaxError 2:3-2:8 'break' outside loop
    while 1:\n  def f():\n    break  ⇒  SyntaxError 3:5-3:10 'break' outside loop
    for x in y:\n  class A:\n    continue  ⇒  SyntaxError 3:5-3:13 'continue' not properly in loop
    while 1:\n  pass\nelse:\n  break  ⇒  SyntaxError 4:3-4:8 'break' outside loop
    x = 1\nfrom __future__ import annotations  ⇒  SyntaxError 2:1-2:35 from __future__ imports must occur at the beginning of the file
    from __future__ import foo  ⇒  SyntaxError 1:1 future feature foo is not defined
    from __future__ import braces  ⇒  SyntaxError 1:1 not a chance
    "doc"\nx\nfrom __future__ import division  ⇒  SyntaxError 3:1-3:32 from __future__ imports must occur at the beginning of the file
    def f():\n  from __future__ import annotations  ⇒  SyntaxError 2:3-2:37 from __future__ imports must occur at the beginning of the file
    [x := 1 for x in y]  ⇒  SyntaxError 1:2-1:3 assignment expression cannot rebind comprehension iteration variable 'x'
    [(x := 1) for x in y]  ⇒  SyntaxError 1:3-1:4 assignment expression cannot rebind comprehension iteration variable 'x'
    [y for x in (z := w)]  ⇒  SyntaxError 1:14-1:20 assignment expression cannot be used in a comprehension iterable expression
    class A:\n  [(x := 1) for y in z]  ⇒  SyntaxError 2:5-2:6 assignment expression within a comprehension cannot be used in a class body
    [[(x := 1) for y in z] for x in w]  ⇒  SyntaxError 1:4-1:5 assignment expression cannot rebind comprehension iteration variable 'x'
    [i for i in range(5) if (j := 0) for j in range(5)]  ⇒  SyntaxError 1:38-1:39 comprehension inner loop cannot rebind assignment expression target 'j'
    x = {\n'a': 1,\n'b': [1, 2\n}  ⇒  SyntaxError 4:1 closing parenthesis '}' does not match opening parenthesis '[' on line 3
    if x == 1):\n  pass  ⇒  SyntaxError 1:10 unmatched ')'
    x = 'a' + 'b  ⇒  SyntaxError 1:11 unterminated string literal (detected at line 1)
    x = "a\n"  ⇒  SyntaxError 1:5 unterminated string literal (detected at line 1)
    x = """a\nb\n  ⇒  SyntaxError 1:5 unterminated triple-quoted string literal (detected at line 2)
    x = f"""a\n{b}\n  ⇒  SyntaxError 1:5 unterminated triple-quoted f-string literal (detected at line 2)
    a[x=1]  ⇒  SyntaxError 1:3-1:6 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    a[*]  ⇒  SyntaxError 1:4-1:5 Invalid star expression
    x[1:=2]  ⇒  SyntaxError 1:3-1:4 cannot use assignment expressions with literal
    {a: b, c d: e}  ⇒  SyntaxError 1:8 ':' expected after dictionary key
    {**a, b}  ⇒  SyntaxError 1:7 ':' expected after dictionary key
    def f():\n  return *x  ⇒  SyntaxError 2:10-2:12 can't use starred expression here
    print x if y else z  ⇒  SyntaxError 1:1-1:20 Missing parentheses in call to 'print'. Did you mean print(...)?
    exec x  ⇒  SyntaxError 1:1-1:7 Missing parentheses in call to 'exec'. Did you mean exec(...)?
    print foo().bar  ⇒  SyntaxError 1:1-1:16 Missing parentheses in call to 'print'. Did you mean print(...)?
    print "a" % b, c  ⇒  SyntaxError 1:1-1:17 Missing parentheses in call to 'print'. Did you mean print(...)?
    True = x = 1  ⇒  SyntaxError 1:1-1:5 cannot assign to True
    for True in x: pass  ⇒  SyntaxError 1:5-1:9 cannot assign to True
    del True  ⇒  SyntaxError 1:5-1:9 cannot delete True
    x = 0777  ⇒  SyntaxError 1:5-1:6 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
    x = 0xZZ  ⇒  SyntaxError 1:6 invalid hexadecimal literal
    a = *b  ⇒  SyntaxError 1:5-1:7 can't use starred expression here
    a = (*b)  ⇒  SyntaxError 1:6-1:8 cannot use starred expression here
    print(*a, **b, *c)  ⇒  SyntaxError 1:14-1:18 iterable argument unpacking follows keyword argument unpacking
    print(**a, *b)  ⇒  SyntaxError 1:10-1:14 iterable argument unpacking follows keyword argument unpacking
    print(a, b=c, d)  ⇒  SyntaxError 1:16-1:17 positional argument follows keyword argument
    print(a, b=c, *d, e)  ⇒  SyntaxError 1:20-1:21 positional argument follows keyword argument
    print(a=1, a=2)  ⇒  SyntaxError 1:12-1:15 keyword argument repeated: a
    print(a=1, **b, a=2)  ⇒  SyntaxError 1:17-1:20 keyword argument repeated: a
    print(a, b for b in c)  ⇒  SyntaxError 1:10-1:22 Generator expression must be parenthesized
    print(b for b in c, a)  ⇒  SyntaxError 1:7-1:19 Generator expression must be parenthesized
    class A(**x, *y): pass  ⇒  SyntaxError 1:12-1:16 iterable argument unpacking follows keyword argument unpacking
    def f(a=1, *, b, c=2, d, **e, f): pass  ⇒  SyntaxError 1:31-1:32 arguments cannot follow var-keyword argument
    x = 1\n\tif y:\n  ⇒  IndentationError 2:1 unexpected indent
    if 1:\n    x\n\ty\n  ⇒  TabError 3:1 inconsistent use of tabs and spaces in indentation
    x = 1 \\\n  ⇒  SyntaxError 1:8 unexpected EOF while parsing
    \xa0x = 1  ⇒  SyntaxError 1:1 invalid non-printable character U+00A0
    x =\xa01  ⇒  SyntaxError 1:4 invalid non-printable character U+00A0
    a = 1 2\nb = 08  ⇒  SyntaxError 2:5-2:6 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
    x = '''a  ⇒  SyntaxError 1:5 unterminated triple-quoted string literal (detected at line 1)
    def f():\n\treturn 1\n        return 2\n  ⇒  TabError 3:1 inconsistent use of tabs and spaces in indentation
    x = 1\n\n\n  y\n  ⇒  IndentationError 4:2 unexpected indent
    if x:\n  y\n z\n  ⇒  IndentationError 3:3 unindent does not match any outer indentation level
    class A:\n    def f(self):\n        pass\n   def g(self):\n        pass\n  ⇒  IndentationError 4:16 unindent does not match any outer indentation level
    def f():\n    """doc"""\n  return 1\n  ⇒  IndentationError 3:11 unindent does not match any outer indentation level
    def f():\n  "é" = 1\n  ⇒  SyntaxError 2:3-2:6 cannot assign to literal here. Maybe you meant '==' instead of '='?
    x = "é\\xz"  ⇒  SyntaxError 1:5-1:11 (unicode error) 'unicodeescape' codec can't decode bytes in position 10-11: truncated \\xXX escape
    é€  ⇒  SyntaxError 1:2 invalid character '€' (U+20AC)
    f"é{x!z}"  ⇒  SyntaxError 1:7-1:8 f-string: invalid conversion character 'z': expected 's', 'r', or 'a'
    """#
}
