"""SyntaxError made by hand."""
e = SyntaxError("bad", ("file.py", 3, 5, "x = = 1\n"))
print(e, e.msg, e.filename, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset, e.print_file_and_line, repr(e))
e = SyntaxError("bad", ("dir/file.py", 3, 5, "x", 3, 8))
print(e, e.end_lineno, e.end_offset, e.args)
for args in ((), ("only",), ("m", (None, 1, 2, "t")), ("m", ("f", None, 1, "t")), ("m", ("f", 1, 2)), ("m", ("f", 1, 2, "t", 3)), ("m", 5), ("m", "abcd"), ("m", (1, 2, 3, 4)), ("m", "a", "b")):
    try:
        e = SyntaxError(*args)
        print(args, "|", e, "|", e.msg, e.filename, e.lineno, repr(e))
    except TypeError as x:
        print(args, "TypeError", x)
print(IndentationError("i", ("f", 1, 1, "t")), TabError("t"), isinstance(TabError(), SyntaxError))
e = SyntaxError("first")
e.msg, e.lineno, e.filename = "second", 7, "g.py"
print(e, e.args)
