# Literals of text and bytes: prefixes, escapes, quotes, joining and continuation lines.
import warnings

print('single', "double", '''three
lines''', """with "quotes" and 'ticks'""", 'it''s', "a" 'b' """c""")
print(len("\\"), len("\n"), len(r"\n"), len("\
joined"), "tab\tbell\a".encode(), "\0".encode(), "\x00\x7f".encode(), "\101\60\7".encode(), "\x41\u00e9\U0001F600\N{SNOWMAN}\N{greek small letter alpha}")
print(r"C:\new\table", R'\'', rb"\x00", Rb"\\", BR'\n', bR"a", b"\x00\xff\t\101\\", u"old", U"old", len(b"""a
b"""), b'a' b"b")
print("é" == "e\u0301", len("é"), len("e\u0301"), "\u00df".upper(), "\ud83d" == "\ud83d", ascii("é\u2028😀\x85"), repr("\x7f\x80\xa0\xad\u200b\ufeff"))
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\\ \r\n\t\x1b"), repr(b"it's \" \\ \x00"), repr("\U000e0001\u0378"))
text = ("spread over "
        "two lines "
        f"with {1 + 1} parts")
print(text)
print("""\
no first newline
  kept indent\
 and joined""")
print("a\
    b", 1 + \
      2)
print("%s %%" % 'x', "{{}}".format(), '\'', "\"", '\"', "\'", "'''", '"""', """ends with a quote\"""", '''a'b''c''')
print(*map(ord, "\a\b\f\n\r\t\v\\\0"), *b"\a\b\f\n\r\t\v\\\0")
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    for source in (r"'\d'", r"'\8'", r"b'\q'", r"'\400'", r"b'\777'", r"r'\d'", r"'\N'", r"'\x4'", r"'\u12'", r"'\U00110000'", r"'\N{}'", r"'\N{bogus name}'", r"b'\x'", r"b'\u0041'", "b'é'", "'a\nb'", "'a", "'''a", "ur'x'",
                   "r'\\'", "f'\\d'", "'\\\\'", "bu'x'", "''", "b''", "\"a\\\nb\"", "'\\ud800'", "'\\x00'", r"rb'\xff'"):
        before = len(seen)
        try:
            result = ascii(eval(source))
        except SyntaxError as e:
            result = f"{e.msg} {e.offset}"
        except ValueError as e:
            result = f"ValueError {e}"
        print(ascii(source), "->", result, *[f"[{w.category.__name__}: {w.message}]" for w in seen[before:]])
