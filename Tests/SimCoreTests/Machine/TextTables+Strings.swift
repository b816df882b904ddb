// Text and bytes: what CPython 3.13 answers, one expression a line.  `!` marks an exception.

extension TextTables {
  static let strings = #"""
    "abc".split("")  ⇒  !ValueError: empty separator
    "a".split(1)  ⇒  !TypeError: must be str or None, not int
    "a,b,c".split(",")  ⇒  ['a', 'b', 'c']
    "a,b,c".split(",",1)  ⇒  ['a', 'b,c']
    "a,b,c".rsplit(",",1)  ⇒  ['a,b', 'c']
    "a,b,c".split(",",0)  ⇒  ['a,b,c']
    "".split(",")  ⇒  ['']
    "".split()  ⇒  []
    "  a  b c ".split()  ⇒  ['a', 'b', 'c']
    "  a  b c ".split(None,1)  ⇒  ['a', 'b c ']
    "  a  b c ".rsplit(None,1)  ⇒  ['  a  b', 'c']
    "  a  b c ".split(maxsplit=0)  ⇒  ['a  b c ']
    "a\u2003b\x1fc".split()  ⇒  ['a', 'b', 'c']
    "aXXbXX".split("XX")  ⇒  ['a', 'b', '']
    "aXXbXX".rsplit("XX",1)  ⇒  ['aXXb', '']
    "éaé".split("a")  ⇒  ['é', 'é']
    "a😀b😀c".split("😀")  ⇒  ['a', 'b', 'c']
    "abc".split("é")  ⇒  ['abc']
    "a".join([1])  ⇒  !TypeError: sequence item 0: expected str instance, int found
    "a".join(["x",1])  ⇒  !TypeError: sequence item 1: expected str instance, int found
    "a".join(1)  ⇒  !TypeError: can only join an iterable
    "a".join([])  ⇒  ''
    "a".join(["x"])  ⇒  'x'
    ", ".join(["x","y","z"])  ⇒  'x, y, z'
    "é".join(["x","😀"])  ⇒  'xé😀'
    "".join(["a","b"])  ⇒  'ab'
    "-".join("abc")  ⇒  'a-b-c'
    "-".join({"a":1,"b":2})  ⇒  'a-b'
    ",".join(str(i) for i in (1,2,3))  ⇒  '1,2,3'
    "abc".replace(1,2)  ⇒  !TypeError: replace() argument 1 must be str, not int
    "abc".replace("a",2)  ⇒  !TypeError: replace() argument 2 must be str, not int
    "aaa".replace("a","b",2)  ⇒  'bba'
    "aaa".replace("a","b",count=1)  ⇒  'baa'
    "abc".replace("","-")  ⇒  '-a-b-c-'
    "abc".replace("","-",2)  ⇒  '-a-bc'
    "".replace("","x")  ⇒  'x'
    "aaa".replace("aa","b")  ⇒  'ba'
    "abc".replace("b","😀")  ⇒  'a😀c'
    "a😀c".replace("😀","b")  ⇒  'abc'
    "abc".replace("x","y")  ⇒  'abc'
    "abc".replace("abc","")  ⇒  ''
    "abc".find(1)  ⇒  !TypeError: find() argument 1 must be str, not int
    "abc".find("c")  ⇒  2
    "abc".find("")  ⇒  0
    "abc".find("",3)  ⇒  3
    "abc".find("",4)  ⇒  -1
    "abc".find("b",-2)  ⇒  1
    "abc".find("b",-1)  ⇒  -1
    "abcabc".rfind("b")  ⇒  4
    "abc".rfind("")  ⇒  3
    "abc".find("bcd")  ⇒  -1
    "abc".find("b",None,None)  ⇒  1
    "abc".find("b","x")  ⇒  !TypeError: slice indices must be integers or None or have an __index__ method
    "abc".index("x")  ⇒  !ValueError: substring not found
    "abc".index("c")  ⇒  2
    "abc".rindex("x")  ⇒  !ValueError: substring not found
    "abc".count(1)  ⇒  !TypeError: count() argument 1 must be str, not int
    "aaaa".count("aa")  ⇒  2
    "abc".count("")  ⇒  4
    "abc".count("",1,2)  ⇒  2
    "abcabc".count("b",2)  ⇒  1
    "abc".startswith(1)  ⇒  !TypeError: startswith first arg must be str or a tuple of str, not int
    "abc".startswith("ab")  ⇒  True
    "abc".startswith("b",1)  ⇒  True
    "abc".startswith(("x","a"))  ⇒  True
    "abc".startswith(())  ⇒  False
    "abc".startswith((1,))  ⇒  !TypeError: tuple for startswith must only contain str, not int
    "abc".startswith("")  ⇒  True
    "abc".startswith("",4)  ⇒  False
    "abc".endswith(1)  ⇒  !TypeError: endswith first arg must be str or a tuple of str, not int
    "abc".endswith("bc")  ⇒  True
    "abc".endswith(("a",1))  ⇒  !TypeError: tuple for endswith must only contain str, not int
    "abc".endswith(("x","c"))  ⇒  True
    "abc".endswith("b",0,2)  ⇒  True
    "abc".center(10,"ab")  ⇒  !TypeError: The fill character must be exactly one character long
    "abc".center("a")  ⇒  !TypeError: 'str' object cannot be interpreted as an integer
    "abc".center(10)  ⇒  '   abc    '
    "abc".center(9)  ⇒  '   abc   '
    "ab".center(5)  ⇒  '  ab '
    "ab".center(4)  ⇒  ' ab '
    "abcd".center(7,"*")  ⇒  '**abcd*'
    "abc".center(2)  ⇒  'abc'
    "abc".zfill("a")  ⇒  !TypeError: 'str' object cannot be interpreted as an integer
    "abc".zfill(5)  ⇒  '00abc'
    "-42".zfill(6)  ⇒  '-00042'
    "+42".zfill(6)  ⇒  '+00042'
    "".zfill(3)  ⇒  '000'
    "42".zfill(1)  ⇒  '42'
    "abc".ljust(5,1)  ⇒  !TypeError: The fill character must be a unicode character, not int
    "abc".ljust(5)+"|"  ⇒  'abc  |'
    "abc".rjust(5,"é")  ⇒  'ééabc'
    "abc"["a"]  ⇒  !TypeError: string indices must be integers, not 'str'
    "abc"[0]  ⇒  'a'
    "abc"[-1]  ⇒  'c'
    "abc"[5]  ⇒  !IndexError: string index out of range
    "abc"[-4]  ⇒  !IndexError: string index out of range
    "abc"[1.0]  ⇒  !TypeError: string indices must be integers, not 'float'
    "abc"[True]  ⇒  'b'
    "abc"[10**30]  ⇒  !IndexError: cannot fit 'int' into an index-sized integer
    "abc"[::0]  ⇒  !ValueError: slice step cannot be zero
    "abc"[:"a"]  ⇒  !TypeError: slice indices must be integers or None or have an __index__ method
    "abc"[::-1]  ⇒  'cba'
    "abcdef"[1:4]  ⇒  'bcd'
    "abcdef"[-3:]  ⇒  'def'
    "abcdef"[::2]  ⇒  'ace'
    "abcdef"[4:1:-1]  ⇒  'edc'
    "abcdef"[10:]  ⇒  ''
    "abcdef"[:-10]  ⇒  ''
    "abcdef"[-100:100]  ⇒  'abcdef'
    "abcdef"[5:2]  ⇒  ''
    "a😀b"[1]  ⇒  '😀'
    "a😀b"[::-1]  ⇒  'b😀a'
    "a😀b"[2:]  ⇒  'b'
    "abc"[10**30:]  ⇒  ''
    "abc"[-10**30:2]  ⇒  'ab'
    "abc" + 1  ⇒  !TypeError: can only concatenate str (not "int") to str
    1 + "abc"  ⇒  !TypeError: unsupported operand type(s) for +: 'int' and 'str'
    "abc" + "def"  ⇒  'abcdef'
    "abc" + "😀"  ⇒  'abc😀'
    "abc" + None  ⇒  !TypeError: can only concatenate str (not "NoneType") to str
    "abc" * 3  ⇒  'abcabcabc'
    3 * "abc"  ⇒  'abcabcabc'
    "abc" * 0  ⇒  ''
    "abc" * -1  ⇒  ''
    "abc" * True  ⇒  'abc'
    "abc" * 1.5  ⇒  !TypeError: can't multiply sequence by non-int of type 'float'
    "a" * (10**30)  ⇒  !OverflowError: cannot fit 'int' into an index-sized integer
    "abc" * "a"  ⇒  !TypeError: can't multiply sequence by non-int of type 'str'
    "é" * 2  ⇒  'éé'
    "😀" * 2  ⇒  '😀😀'
    1 in "abc"  ⇒  !TypeError: 'in <string>' requires string as left operand, not int
    "b" in "abc"  ⇒  True
    "" in "abc"  ⇒  True
    "😀" in "abc"  ⇒  False
    "d" not in "abc"  ⇒  True
    None in "abc"  ⇒  !TypeError: 'in <string>' requires string as left operand, not NoneType
    "abc" < 1  ⇒  !TypeError: '<' not supported between instances of 'str' and 'int'
    "abc" < "abd"  ⇒  True
    "abc" < "ab"  ⇒  False
    "a" < "b" < "c"  ⇒  True
    "Z" < "a"  ⇒  True
    "é" > "z"  ⇒  True
    "abc" == 1  ⇒  False
    "abc" != 1  ⇒  True
    "abc" == "abc"  ⇒  True
    "abc".partition("")  ⇒  !ValueError: empty separator
    "abc".partition(1)  ⇒  !TypeError: must be str, not int
    "a-b-c".partition("-")  ⇒  ('a', '-', 'b-c')
    "a-b-c".rpartition("-")  ⇒  ('a-b', '-', 'c')
    "abc".partition("x")  ⇒  ('abc', '', '')
    "abc".rpartition("x")  ⇒  ('', '', 'abc')
    "abc".strip(1)  ⇒  !TypeError: strip arg must be None or str
    "  abc  ".strip()  ⇒  'abc'
    "  abc  ".lstrip()  ⇒  'abc  '
    "  abc  ".rstrip()  ⇒  '  abc'
    "xxabcxx".strip("x")  ⇒  'abc'
    "xyabcyx".strip("xy")  ⇒  'abc'
    "xxabcxx".lstrip("x")  ⇒  'abcxx'
    "xxabcxx".rstrip("x")  ⇒  'xxabc'
    "\u3000abc\x1c".strip()  ⇒  'abc'
    "abc".strip("")  ⇒  'abc'
    "aaa".strip("a")  ⇒  ''
    "éabcé".strip("é")  ⇒  'abc'
    "abc".translate(1)  ⇒  !TypeError: 'int' object is not subscriptable
    "abc".translate({97:"x",98:None,99:100})  ⇒  'xd'
    "abc".translate({97:0x110000})  ⇒  !ValueError: character mapping must be in range(0x110000)
    "abc".translate({97:1.5})  ⇒  !TypeError: character mapping must return integer, None or str
    "abc".translate(str.maketrans("ab","cd","c"))  ⇒  'cd'
    "abc".translate({97:"😀"})  ⇒  '😀bc'
    "abc".translate("xyz")  ⇒  'abc'
    str.maketrans("ab","c")  ⇒  !ValueError: the first two maketrans arguments must have equal length
    str.maketrans("ab","cd","e")  ⇒  {97: 99, 98: 100, 101: None}
    str.maketrans({"a":1,98:"x"})  ⇒  {97: 1, 98: 'x'}
    str.maketrans({"ab":1})  ⇒  !ValueError: string keys in translate table must be of length 1
    str.maketrans(1)  ⇒  !TypeError: if you give only one argument to maketrans it must be a dict
    str.maketrans({1.5:1})  ⇒  !TypeError: keys in translate table must be strings or integers
    str.maketrans("a",1)  ⇒  !TypeError: maketrans() argument 2 must be str, not int
    "é".encode("ascii")  ⇒  !UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
    "éé".encode("ascii")  ⇒  !UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
    "aé😀b".encode("latin-1")  ⇒  !UnicodeEncodeError: 'latin-1' codec can't encode character '\U0001f600' in position 2: ordinal not in range(256)
    "\ud800".encode()  ⇒  !UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
    "a\ud800\udc00".encode()  ⇒  !UnicodeEncodeError: 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed
    "é".encode("foo")  ⇒  !LookupError: unknown encoding: foo
    "é".encode("ascii","foo")  ⇒  !LookupError: unknown error handler name 'foo'
    "é".encode("ascii","ignore")  ⇒  b''
    "é😀".encode("ascii","replace")  ⇒  b'??'
    "é\u1234😀".encode("ascii","backslashreplace")  ⇒  b'\\xe9\\u1234\\U0001f600'
    "é😀".encode("ascii","xmlcharrefreplace")  ⇒  b'&#233;&#128512;'
    "é".encode("ascii","namereplace")  ⇒  b'\\N{LATIN SMALL LETTER E WITH ACUTE}'
    "é😀".encode()  ⇒  b'\xc3\xa9\xf0\x9f\x98\x80'
    "é😀".encode("utf-16")  ⇒  b'\xff\xfe\xe9\x00=\xd8\x00\xde'
    "é😀".encode("utf-16-be")  ⇒  b'\x00\xe9\xd8=\xde\x00'
    "é".encode("latin-1")  ⇒  b'\xe9'
    "é".encode("UTF8")  ⇒  b'\xc3\xa9'
    "é".encode(encoding="utf-8",errors="strict")  ⇒  b'\xc3\xa9'
    b"\xff".decode()  ⇒  !UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
    b"\xe9a".decode()  ⇒  !UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 0: invalid continuation byte
    b"\xe2\x82".decode()  ⇒  !UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
    b"a\xf0\x9f\x98".decode()  ⇒  !UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 1-3: unexpected end of data
    b"\xed\xa0\x80".decode()  ⇒  !UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
    b"\xc0\x80".decode()  ⇒  !UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
    b"\xf5".decode()  ⇒  !UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte
    b"\xe2\x28\xa1".decode()  ⇒  !UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte
    b"a\xffb\xfe".decode("utf-8","replace")  ⇒  'a�b�'
    b"a\xffb".decode("utf-8","ignore")  ⇒  'ab'
    b"a\xffb".decode("utf-8","backslashreplace")  ⇒  'a\\xffb'
    b"\xf0\x9f\x98\x80".decode()  ⇒  '😀'
    b"\xff".decode("ascii")  ⇒  !UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
    b"\xff\xfe".decode("ascii","replace")  ⇒  '��'
    b"\xe9".decode("latin-1")  ⇒  'é'
    b"a".decode("foo")  ⇒  !LookupError: unknown encoding: foo
    b"\xff\xfea\x00".decode("utf-16")  ⇒  'a'
    b"a\x00b".decode("utf-16-le")  ⇒  !UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x62 in position 2: truncated data
    "Ā".encode("latin-1")  ⇒  !UnicodeEncodeError: 'latin-1' codec can't encode character '\u0100' in position 0: ordinal not in range(256)
    "abc".encode(1)  ⇒  !TypeError: encode() argument 'encoding' must be str, not int
    "abc".expandtabs("a")  ⇒  !TypeError: 'str' object cannot be interpreted as an integer
    "a\tb".expandtabs()  ⇒  'a       b'
    "a\tbc\td\n\te".expandtabs(4)  ⇒  'a   bc  d\n    e'
    "a\tb".expandtabs(0)  ⇒  'ab'
    "abc".splitlines(1,2)  ⇒  !TypeError: splitlines() takes at most 1 argument (2 given)
    "a\nb\r\nc\rd".splitlines()  ⇒  ['a', 'b', 'c', 'd']
    "a\nb\r\nc\rd\n".splitlines(True)  ⇒  ['a\n', 'b\r\n', 'c\r', 'd\n']
    "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i\r\nj\rk\n".splitlines()  ⇒  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']
    "".splitlines()  ⇒  []
    "\n\n".splitlines()  ⇒  ['', '']
    "abc".splitlines(keepends=True)  ⇒  ['abc']
    "abc".removeprefix(1)  ⇒  !TypeError: removeprefix() argument must be str, not int
    "abc".removeprefix("ab")  ⇒  'c'
    "abc".removeprefix("x")  ⇒  'abc'
    "abc".removesuffix("bc")  ⇒  'a'
    "abc".removesuffix("")  ⇒  'abc'
    "abc".removesuffix("abcd")  ⇒  'abc'
    str(b"a","utf-8")  ⇒  'a'
    str(1,"utf-8")  ⇒  !TypeError: decoding to str: need a bytes-like object, int found
    str("a","utf-8")  ⇒  !TypeError: decoding str is not supported
    str(b"a")  ⇒  "b'a'"
    str(1,2,3,4)  ⇒  !TypeError: str expected at most 3 arguments, got 4
    str(object=5)  ⇒  '5'
    str(b"abc","ascii","strict")  ⇒  'abc'
    str()  ⇒  ''
    str(1.5)  ⇒  '1.5'
    str("é")  ⇒  'é'
    "abc".upper(1)  ⇒  !TypeError: str.upper() takes no arguments (1 given)
    "abc".foo()  ⇒  !AttributeError: 'str' object has no attribute 'foo'
    "abc".foo  ⇒  !AttributeError: 'str' object has no attribute 'foo'
    "a".join("abc","d")  ⇒  !TypeError: str.join() takes exactly one argument (2 given)
    "abc".split(sep="b",maxsplit=1)  ⇒  ['a', 'c']
    "abc".rsplit(None,1,2)  ⇒  !TypeError: rsplit() takes at most 2 arguments (3 given)
    "abc".split(x=1)  ⇒  !TypeError: split() got an unexpected keyword argument 'x'
    chr("a")  ⇒  !TypeError: 'str' object cannot be interpreted as an integer
    ascii("é\u1234\U00012345")  ⇒  "'\\xe9\\u1234\\U00012345'"
    ascii("abc'\n")  ⇒  '"abc\'\\n"'
    "abc".islower()  ⇒  True
    "aBc".islower()  ⇒  False
    "a1".islower()  ⇒  True
    "1".islower()  ⇒  False
    "ABC".isupper()  ⇒  True
    "A1".isupper()  ⇒  True
    "Abc Def".istitle()  ⇒  True
    "Abc def".istitle()  ⇒  False
    "AbC".istitle()  ⇒  False
    "".islower()  ⇒  False
    "abc".isalpha()  ⇒  True
    "ab1".isalpha()  ⇒  False
    "é".isalpha()  ⇒  True
    "ab1".isalnum()  ⇒  True
    "ab ".isalnum()  ⇒  False
    "12".isdigit()  ⇒  True
    "١٢".isdigit()  ⇒  True
    "²".isdigit()  ⇒  True
    "²".isdecimal()  ⇒  False
    "½".isnumeric()  ⇒  True
    "½".isdigit()  ⇒  False
    "一".isnumeric()  ⇒  True
    "abc".isidentifier()  ⇒  True
    "1abc".isidentifier()  ⇒  False
    "a b".isidentifier()  ⇒  False
    "été".isidentifier()  ⇒  True
    "_".isidentifier()  ⇒  True
    "".isidentifier()  ⇒  False
    "class".isidentifier()  ⇒  True
    "\x1f".isspace()  ⇒  True
    " \t\n".isspace()  ⇒  True
    "".isspace()  ⇒  False
    "\u3000".isprintable()  ⇒  False
    "abc".isprintable()  ⇒  True
    "a\n".isprintable()  ⇒  False
    "".isprintable()  ⇒  True
    "".isascii()  ⇒  True
    "é".isascii()  ⇒  False
    "".isalpha()  ⇒  False
    "Straße".casefold()  ⇒  'strasse'
    "ΑΣΣΑ".casefold()  ⇒  'ασσα'
    "İIı".casefold()  ⇒  'i̇iı'
    "Ǆ".casefold()  ⇒  'ǆ'
    "ß".upper()  ⇒  'SS'
    "ǆ".title()  ⇒  'ǅ'
    "ǆ".upper()  ⇒  'Ǆ'
    "they're bill's".title()  ⇒  "They'Re Bill'S"
    "hello world".title()  ⇒  'Hello World'
    "HELLO".capitalize()  ⇒  'Hello'
    "hELLO wORLD".capitalize()  ⇒  'Hello world'
    "ΑΣ".lower()  ⇒  'ας'
    "ΑΣΑ".lower()  ⇒  'ασα'
    "Σ".lower()  ⇒  'σ'
    "İ".lower()  ⇒  'i̇'
    "ŉ".capitalize()  ⇒  'ʼN'
    "ﬁx".capitalize()  ⇒  'Fix'
    "ﬁx".upper()  ⇒  'FIX'
    "HeLLo".swapcase()  ⇒  'hEllO'
    "éÉ".swapcase()  ⇒  'Éé'
    "ÀÉ".lower()  ⇒  'àé'
    "àé".upper()  ⇒  'ÀÉ'
    "ÿ".upper()  ⇒  'Ÿ'
    "µ".upper()  ⇒  'Μ'
    "abc".upper()  ⇒  'ABC'
    "ABC".lower()  ⇒  'abc'
    repr("\t\n\r\x00\x7f\x80\xa0\xad\u2028\U0001F600\ud800'")  ⇒  '"\\t\\n\\r\\x00\\x7f\\x80\\xa0\\xad\\u2028😀\\ud800\'"'
    repr("'\"")  ⇒  '\'\\\'"\''
    repr("'")  ⇒  '"\'"'
    repr('"')  ⇒  '\'"\''
    repr("\\")  ⇒  "'\\\\'"
    repr("\x1b[0m")  ⇒  "'\\x1b[0m'"
    repr("é")  ⇒  "'é'"
    repr("\u200b")  ⇒  "'\\u200b'"
    repr("\ue000")  ⇒  "'\\ue000'"
    repr("\U000e0001")  ⇒  "'\\U000e0001'"
    repr("a\\'b")  ⇒  '"a\\\\\'b"'
    len("a😀b")  ⇒  3
    len("")  ⇒  0
    list("a😀b")  ⇒  ['a', '😀', 'b']
    list(reversed("abc"))  ⇒  ['c', 'b', 'a']
    sorted("cab")  ⇒  ['a', 'b', 'c']
    max("abc")  ⇒  'c'
    tuple("ab")  ⇒  ('a', 'b')
    hash("a")==hash("a")  ⇒  True
    "abc".__len__()  ⇒  3
    "abc".__contains__("a")  ⇒  True
    "abc".__getitem__(1)  ⇒  'b'
    "abc".__add__("d")  ⇒  'abcd'
    "abc".__mul__(2)  ⇒  'abcabc'
    "abc".__rmul__(2)  ⇒  'abcabc'
    "abc".__mod__(())  ⇒  'abc'
    "abc".__eq__("abc")  ⇒  True
    "abc".__eq__(1)  ⇒  NotImplemented
    "abc".__lt__("b")  ⇒  True
    "abc".__str__()  ⇒  'abc'
    "abc".__repr__()  ⇒  "'abc'"
    "abc".__format__(">5")  ⇒  '  abc'
    "abc".__format__(1)  ⇒  !TypeError: __format__() argument must be str, not int
    str.upper("abc")  ⇒  'ABC'
    str.upper(1)  ⇒  !TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
    str.upper()  ⇒  !TypeError: unbound method str.upper() needs an argument
    str.__len__(1)  ⇒  !TypeError: descriptor '__len__' requires a 'str' object but received a 'int'
    str.join(",",["a","b"])  ⇒  'a,b'
    str.lower("ABC")  ⇒  'abc'
    b"abc"[0]  ⇒  97
    b"abc"[1:]  ⇒  b'bc'
    b"abc"[::-1]  ⇒  b'cba'
    b"abc"["a"]  ⇒  !TypeError: byte indices must be integers or slices, not str
    b"abc"[5]  ⇒  !IndexError: index out of range
    b"abc"+b"d"  ⇒  b'abcd'
    b"abc"+"d"  ⇒  !TypeError: can't concat str to bytes
    b"abc"*2  ⇒  b'abcabc'
    b"abc"*"a"  ⇒  !TypeError: can't multiply sequence by non-int of type 'str'
    98 in b"abc"  ⇒  True
    b"bc" in b"abc"  ⇒  True
    "a" in b"abc"  ⇒  !TypeError: a bytes-like object is required, not 'str'
    300 in b"abc"  ⇒  !ValueError: byte must be in range(0, 256)
    b"abc".find(b"c")  ⇒  2
    b"abc".find(98)  ⇒  1
    b"abc".find("c")  ⇒  !TypeError: argument should be integer or bytes-like object, not 'str'
    b"abc".index(b"x")  ⇒  !ValueError: subsection not found
    b"abc".count(b"b")  ⇒  1
    b"a,b".split(b",")  ⇒  [b'a', b'b']
    b"a b  c".split()  ⇒  [b'a', b'b', b'c']
    b" a b c ".rsplit(None,1)  ⇒  [b' a b', b'c']
    b"a,b".split(",")  ⇒  !TypeError: a bytes-like object is required, not 'str'
    b",".join([b"a",b"b"])  ⇒  b'a,b'
    b",".join(["a"])  ⇒  !TypeError: sequence item 0: expected a bytes-like object, str found
    b"abc".replace(b"b",b"xx")  ⇒  b'axxc'
    b" abc ".strip()  ⇒  b'abc'
    b"xabcx".strip(b"x")  ⇒  b'abc'
    b"abc".startswith(b"ab")  ⇒  True
    b"abc".startswith("ab")  ⇒  !TypeError: startswith first arg must be bytes or a tuple of bytes, not str
    b"abc".endswith((b"x",b"c"))  ⇒  True
    b"abc".hex()  ⇒  '616263'
    b"abc".hex(":")  ⇒  '61:62:63'
    b"abcde".hex("-",2)  ⇒  '61-6263-6465'
    b"abcde".hex("-",-2)  ⇒  '6162-6364-65'
    bytes.fromhex("61 62 63")  ⇒  b'abc'
    bytes.fromhex("6")  ⇒  !ValueError: non-hexadecimal number found in fromhex() arg at position 1
    bytes.fromhex("zz")  ⇒  !ValueError: non-hexadecimal number found in fromhex() arg at position 0
    b"abc".upper()  ⇒  b'ABC'
    b"ABC".lower()  ⇒  b'abc'
    b"abc def".title()  ⇒  b'Abc Def'
    b"abc".isalpha()  ⇒  True
    b"12".isdigit()  ⇒  True
    b"a-b-c".partition(b"-")  ⇒  (b'a', b'-', b'b-c')
    b"a-b-c".rpartition(b"-")  ⇒  (b'a-b', b'-', b'c')
    b"a\nb\r\nc".splitlines()  ⇒  [b'a', b'b', b'c']
    b"abc".center(7,b"*")  ⇒  b'**abc**'
    b"42".zfill(5)  ⇒  b'00042'
    b"abc".removeprefix(b"a")  ⇒  b'bc'
    b"abc"==b"abc"  ⇒  True
    b"abc"=="abc"  ⇒  False
    b"abc"<b"abd"  ⇒  True
    b"abc"<"abc"  ⇒  !TypeError: '<' not supported between instances of 'bytes' and 'str'
    repr(b"a'b")  ⇒  'b"a\'b"'
    repr(b"a'\"b")  ⇒  'b\'a\\\'"b\''
    repr(b"\x00\t\n\r\\\x7f\x80\xff")  ⇒  "b'\\x00\\t\\n\\r\\\\\\x7f\\x80\\xff'"
    bytes()  ⇒  b''
    bytes(3)  ⇒  b'\x00\x00\x00'
    bytes([1,2,3])  ⇒  b'\x01\x02\x03'
    bytes([300])  ⇒  !ValueError: bytes must be in range(0, 256)
    bytes([-1])  ⇒  !ValueError: bytes must be in range(0, 256)
    bytes(["a"])  ⇒  !TypeError: 'str' object cannot be interpreted as an integer
    bytes("é")  ⇒  !TypeError: string argument without an encoding
    bytes("é","utf-8")  ⇒  b'\xc3\xa9'
    bytes("abc","ascii")  ⇒  b'abc'
    bytes(-1)  ⇒  !ValueError: negative count
    bytes(1.5)  ⇒  !TypeError: cannot convert 'float' object to bytes
    bytes(b"abc")  ⇒  b'abc'
    bytes(range(3))  ⇒  b'\x00\x01\x02'
    list(b"ab")  ⇒  [97, 98]
    len(b"abc")  ⇒  3
    hash(b"a")==hash(b"a")  ⇒  True
    bytearray(b"abc")  ⇒  bytearray(b'abc')
    bytearray(3)  ⇒  bytearray(b'\x00\x00\x00')
    bytearray("é","utf-8")  ⇒  bytearray(b'\xc3\xa9')
    bytearray(b"abc")[1]  ⇒  98
    bytearray(b"abc")+b"d"  ⇒  bytearray(b'abcd')
    bytearray(b"abc")==b"abc"  ⇒  True
    bytearray(b"a").hex()  ⇒  '61'
    bytearray(b"abc")[9]  ⇒  !IndexError: bytearray index out of range
    bytearray(b"abc").decode()  ⇒  'abc'
    hash(bytearray(b""))  ⇒  !TypeError: unhashable type: 'bytearray'
    b"abc".decode("ascii")  ⇒  'abc'
    b"%d"  ⇒  b'%d'
    int("1", 2, 3)  ⇒  !TypeError: int expected at most 2 arguments, got 3
    """#
}
