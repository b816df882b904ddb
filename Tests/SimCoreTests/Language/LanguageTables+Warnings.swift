// Programs, one a line, and the `SyntaxWarning`s that CPython 3.13 prints for them: the line and the words.

extension LanguageTables {
  static let warnings = #"""
    1 is x  ⇒  1 "is" with 'int' literal. Did you mean "=="?
    x is -1  ⇒  1 "is" with 'int' literal. Did you mean "=="?
    x is ()  ⇒  1 "is" with 'tuple' literal. Did you mean "=="?
    x is not "a"  ⇒  1 "is not" with 'str' literal. Did you mean "!="?
    x is None  ⇒  
    x is [1]  ⇒  
    assert (x, "y")  ⇒  1 assertion is always true, perhaps remove parentheses?
    assert ()  ⇒  
    1()  ⇒  1 'int' object is not callable; perhaps you missed a comma?
    "a"(x)  ⇒  1 'str' object is not callable; perhaps you missed a comma?
    [1](2)  ⇒  1 'list' object is not callable; perhaps you missed a comma?
    {}()  ⇒  1 'dict' object is not callable; perhaps you missed a comma?
    f"{x}"()  ⇒  1 'str' object is not callable; perhaps you missed a comma?
    (lambda: 1)()  ⇒  
    (x for x in y)()  ⇒  1 'generator' object is not callable; perhaps you missed a comma?
    1[0]  ⇒  1 'int' object is not subscriptable; perhaps you missed a comma?
    None[0]  ⇒  1 'NoneType' object is not subscriptable; perhaps you missed a comma?
    "a"["b"]  ⇒  1 str indices must be integers or slices, not str; perhaps you missed a comma?
    (1,2)[1.0]  ⇒  1 tuple indices must be integers or slices, not float; perhaps you missed a comma?
    [1][None]  ⇒  1 list indices must be integers or slices, not NoneType; perhaps you missed a comma?
    [1][1,2]  ⇒  1 list indices must be integers or slices, not tuple; perhaps you missed a comma?
    {1}[0]  ⇒  1 'set' object is not subscriptable; perhaps you missed a comma?
    (lambda: 1)[0]  ⇒  1 'function' object is not subscriptable; perhaps you missed a comma?
    "a"[x]  ⇒  
    "a"[True]  ⇒  
    "a"[1:2]  ⇒  
    [1][[2]]  ⇒  1 list indices must be integers or slices, not list; perhaps you missed a comma?
    "\\d"  ⇒  1 invalid escape sequence '\\d'
    "\\d\\e"  ⇒  1 invalid escape sequence '\\d'
    b"\\d"  ⇒  1 invalid escape sequence '\\d'
    "\\400"  ⇒  1 invalid octal escape sequence '\\400'
    f"\\d{x}"  ⇒  1 invalid escape sequence '\\d'
    f"\\{x}"  ⇒  1 invalid escape sequence '\\{'
    x = 1if y else 2  ⇒  1 invalid decimal literal
    (\n"a"\n"\\d")  ⇒  3 invalid escape sequence '\\d'
    ...()  ⇒  1 'ellipsis' object is not callable; perhaps you missed a comma?
    1or 2  ⇒  1 invalid decimal literal
    0xfor x in y  ⇒  1 invalid hexadecimal literal
    True()  ⇒  1 'bool' object is not callable; perhaps you missed a comma?
    [\n(1, 2)\n(3, 4)]  ⇒  2 'tuple' object is not callable; perhaps you missed a comma?
    """#
}
