// Formatting: what CPython 3.13 answers, one expression a line.  `!` marks an exception.

extension TextTables {
  static let formatting = #"""
    1.5.__format__("x")  ⇒  !ValueError: Unknown format code 'x' for object of type 'float'
    format(5,"s")  ⇒  !ValueError: Unknown format code 's' for object of type 'int'
    format(5,"z")  ⇒  !ValueError: Negative zero coercion (z) not allowed in integer format specifier
    format("a","d")  ⇒  !ValueError: Unknown format code 'd' for object of type 'str'
    format("a","+")  ⇒  !ValueError: Sign not allowed in string format specifier
    format("a","=5")  ⇒  !ValueError: '=' alignment not allowed in string format specifier
    format("a"," ")  ⇒  !ValueError: Space not allowed in string format specifier
    format("a",",")  ⇒  !ValueError: Cannot specify ',' with 's'.
    format("a","_")  ⇒  !ValueError: Cannot specify '_' with 's'.
    format("a","#")  ⇒  !ValueError: Alternate form (#) not allowed in string format specifier
    format("a","z")  ⇒  !ValueError: Negative zero coercion (z) not allowed in string format specifier
    format("a","05")  ⇒  'a0000'
    format("a","0<5")  ⇒  'a0000'
    format("abc","10")  ⇒  'abc       '
    format("abc",">10")  ⇒  '       abc'
    format("abc","^10")  ⇒  '   abc    '
    format("abc","*^10")  ⇒  '***abc****'
    format("abc","é^10")  ⇒  'éééabcéééé'
    format("abc","😀>6")  ⇒  '😀😀😀abc'
    format("abc",".2")  ⇒  'ab'
    format("abc","5.1")  ⇒  'a    '
    format("abc","s")  ⇒  'abc'
    format("abc","<<6")  ⇒  'abc<<<'
    format("abc","5s")  ⇒  'abc  '
    format("abc","2")  ⇒  'abc'
    format("abcdef","x>10.3s")  ⇒  'xxxxxxxabc'
    format(5,".2")  ⇒  !ValueError: Precision not allowed in integer format specifier
    format(5,"c")  ⇒  '\x05'
    format(233,"5c")  ⇒  '    é'
    format(233,"05c")  ⇒  '0000é'
    format(0x110000,"c")  ⇒  !OverflowError: %c arg not in range(0x110000)
    format(-1,"c")  ⇒  !OverflowError: %c arg not in range(0x110000)
    format(10**30,"c")  ⇒  !OverflowError: Python int too large to convert to C long
    format(5,"+c")  ⇒  !ValueError: Sign not allowed with integer format specifier 'c'
    format(5,"#c")  ⇒  !ValueError: Alternate form (#) not allowed with integer format specifier 'c'
    format(5,",c")  ⇒  !ValueError: Cannot specify ',' with 'c'.
    format(5,",x")  ⇒  !ValueError: Cannot specify ',' with 'x'.
    format(5,"_x")  ⇒  '5'
    format(5,",_d")  ⇒  !ValueError: Cannot specify both ',' and '_'.
    format(5,"_,d")  ⇒  !ValueError: Cannot specify both ',' and '_'.
    format(5,",,d")  ⇒  !ValueError: Invalid format specifier ',,d' for object of type 'int'
    format(5,"__d")  ⇒  !ValueError: Invalid format specifier '__d' for object of type 'int'
    format(5,"10.d")  ⇒  !ValueError: Format specifier missing precision
    format(5,"."+"9"*30+"f")  ⇒  !ValueError: Too many decimal digits in format string
    format(5,"9"*30)  ⇒  !ValueError: Too many decimal digits in format string
    format(1.5,".2147483648f")  ⇒  !ValueError: precision too big
    format(5,"ab")  ⇒  !ValueError: Invalid format specifier 'ab' for object of type 'int'
    format(5,"abc")  ⇒  !ValueError: Invalid format specifier 'abc' for object of type 'int'
    format(5,"n")  ⇒  '5'
    format(1.5,"n")  ⇒  '1.5'
    format(5,"é")  ⇒  !ValueError: Unknown format code '\xe9' for object of type 'int'
    format(5,"\x01")  ⇒  !ValueError: Unknown format code '\x1' for object of type 'int'
    format(5,"y")  ⇒  !ValueError: Unknown format code 'y' for object of type 'int'
    format(True,"")  ⇒  'True'
    format(True,"d")  ⇒  '1'
    format(True,"5")  ⇒  '    1'
    format(True,"s")  ⇒  !ValueError: Unknown format code 's' for object of type 'bool'
    format(None,"5")  ⇒  !TypeError: unsupported format string passed to NoneType.__format__
    format(None,"")  ⇒  'None'
    format([],"x")  ⇒  !TypeError: unsupported format string passed to list.__format__
    format(5,5)  ⇒  !TypeError: format() argument 2 must be str, not int
    format(5,"5")  ⇒  '    5'
    format(5,"<5")  ⇒  '5    '
    format(5,"^5")  ⇒  '  5  '
    format(5,"=5")  ⇒  '    5'
    format(-5,"=5")  ⇒  '-   5'
    format(-5,"05")  ⇒  '-0005'
    format(-5,"x=5")  ⇒  '-xxx5'
    format(5,"+")  ⇒  '+5'
    format(5," ")  ⇒  ' 5'
    format(5,"-")  ⇒  '5'
    format(5,"+05")  ⇒  '+0005'
    format(255,"x")  ⇒  'ff'
    format(255,"X")  ⇒  'FF'
    format(255,"#x")  ⇒  '0xff'
    format(255,"#X")  ⇒  '0XFF'
    format(255,"#o")  ⇒  '0o377'
    format(255,"#b")  ⇒  '0b11111111'
    format(255,"#010x")  ⇒  '0x000000ff'
    format(-255,"#010x")  ⇒  '-0x00000ff'
    format(255,"b")  ⇒  '11111111'
    format(1234567,",")  ⇒  '1,234,567'
    format(1234567,"_")  ⇒  '1_234_567'
    format(123456789,"_x")  ⇒  '75b_cd15'
    format(123456789,"_b")  ⇒  '111_0101_1011_1100_1101_0001_0101'
    format(123456789,"020_x")  ⇒  '0_0000_0000_075b_cd15'
    format(1234567,"012,")  ⇒  '0,001,234,567'
    format(1234567,"015,d")  ⇒  '000,001,234,567'
    format(1234567,"<12,")  ⇒  '1,234,567   '
    format(1234567,"*^15,")  ⇒  '***1,234,567***'
    format(-1234567,"015,d")  ⇒  '-00,001,234,567'
    format(123,",")  ⇒  '123'
    format(10**30,",")  ⇒  '1,000,000,000,000,000,000,000,000,000,000'
    format(2**70,"x")  ⇒  '400000000000000000'
    format(2**70,"#040b")  ⇒  '0b10000000000000000000000000000000000000000000000000000000000000000000000'
    format(-2**70,"d")  ⇒  '-1180591620717411303424'
    format(1,"06,")  ⇒  '00,001'
    format(12,"07,")  ⇒  '000,012'
    format(1234,".2f")  ⇒  '1234.00'
    format(1234567,",.2f")  ⇒  '1,234,567.00'
    format(10**25,".3e")  ⇒  '1.000e+25'
    format(3,"%")  ⇒  '300.000000%'
    format(7,"g")  ⇒  '7'
    format(1.5,"010.3f")  ⇒  '000001.500'
    format(1.5,",.3f")  ⇒  '1.500'
    format(1.5,"_")  ⇒  '1.5'
    format(1234567.5,"012,.2f")  ⇒  '1,234,567.50'
    format(1234567.5,"020,.2f")  ⇒  '0,000,001,234,567.50'
    format(1234567.891,"_.1f")  ⇒  '1_234_567.9'
    format(1234567.891,",")  ⇒  '1,234,567.891'
    format(1234567.891,",g")  ⇒  '1.23457e+06'
    format(1234567.891,",e")  ⇒  '1.234568e+06'
    format(-0.0,"z.1f")  ⇒  '0.0'
    format(-0.01,"z.1f")  ⇒  '0.0'
    format(-0.01,".1f")  ⇒  '-0.0'
    format(-0.0,"")  ⇒  '-0.0'
    format(-0.0,"z")  ⇒  '0.0'
    format(0.0,"e")  ⇒  '0.000000e+00'
    format(0.0,"g")  ⇒  '0'
    format(0.0,".3g")  ⇒  '0'
    format(0.0,"#.3g")  ⇒  '0.00'
    format(1.0,"#g")  ⇒  '1.00000'
    format(1.0,"#.0f")  ⇒  '1.'
    format(1.0,"#.0e")  ⇒  '1.e+00'
    format(1.0,".0f")  ⇒  '1'
    format(0.5,".0f")  ⇒  '0'
    format(1.5,".0f")  ⇒  '2'
    format(2.5,".0f")  ⇒  '2'
    format(0.125,".2f")  ⇒  '0.12'
    format(0.375,".2f")  ⇒  '0.38'
    format(2.675,".2f")  ⇒  '2.67'
    format(1.005,".2f")  ⇒  '1.00'
    format(1e-10,".2f")  ⇒  '0.00'
    format(1e22,".2f")  ⇒  '10000000000000000000000.00'
    format(1e23,".2f")  ⇒  '99999999999999991611392.00'
    format(123456.789,".1f")  ⇒  '123456.8'
    format(9.995,".2f")  ⇒  '9.99'
    format(99.995,".2f")  ⇒  '100.00'
    format(0.1,".20f")  ⇒  '0.10000000000000000555'
    format(0.1,".55f")  ⇒  '0.1000000000000000055511151231257827021181583404541015625'
    format(0.1,".60f")  ⇒  '0.100000000000000005551115123125782702118158340454101562500000'
    format(5e-324,".3e")  ⇒  '4.941e-324'
    format(5e-324,".1080f")[-10:]  ⇒  '5625000000'
    format(1e300,".3f")[:20]  ⇒  '10000000000000000525'
    format(1.7976931348623157e308,"f")[:30]  ⇒  '179769313486231570814527423731'
    format(123456789.123456789,"")  ⇒  '123456789.12345679'
    format(123456789.123456789,".3")  ⇒  '1.23e+08'
    format(1234567.0,".3")  ⇒  '1.23e+06'
    format(100.0,".3")  ⇒  '1e+02'
    format(1000.0,".3")  ⇒  '1e+03'
    format(1000.0,".4")  ⇒  '1e+03'
    format(10000.0,".5")  ⇒  '1e+04'
    format(12.0,".1")  ⇒  '1e+01'
    format(1e16,".20")  ⇒  '10000000000000000.0'
    format(0.0001,"g")  ⇒  '0.0001'
    format(0.00001,"g")  ⇒  '1e-05'
    format(123456.0,"g")  ⇒  '123456'
    format(1234567.0,"g")  ⇒  '1.23457e+06'
    format(1234567.0,".10g")  ⇒  '1234567'
    format(1234567.0,"G")  ⇒  '1.23457E+06'
    format(1e-7,"G")  ⇒  '1E-07'
    format(1e-7,"E")  ⇒  '1.000000E-07'
    format(float("nan"),"F")  ⇒  'NAN'
    format(float("inf"),"F")  ⇒  'INF'
    format(float("-inf"),"010")  ⇒  '-000000inf'
    format(float("inf"),"+010.2f")  ⇒  '+000000inf'
    format(float("inf"),"%")  ⇒  'inf%'
    format(float("nan"),"08,")  ⇒  '00000nan'
    format(0.1234,"%")  ⇒  '12.340000%'
    format(0.1234,".1%")  ⇒  '12.3%'
    format(0.5,".0%")  ⇒  '50%'
    format(1.0,"%")  ⇒  '100.000000%'
    format(12345.678,",.1%")  ⇒  '1,234,567.8%'
    format(3.14159,"+.2f")  ⇒  '+3.14'
    format(3.14159," .2f")  ⇒  ' 3.14'
    format(-3.14159,"-.2f")  ⇒  '-3.14'
    format(3.14159,">10.2f")  ⇒  '      3.14'
    format(3.14159,"<10.2f")  ⇒  '3.14      '
    format(3.14159,"^10.2f")  ⇒  '   3.14   '
    format(3.14159,"*^10.2f")  ⇒  '***3.14***'
    format(-3.14159,"=10.2f")  ⇒  '-     3.14'
    format(-3.14159,"010.2f")  ⇒  '-000003.14'
    format(-3.14159,"0=10.2f")  ⇒  '-000003.14'
    format(3.14159,"10")  ⇒  '   3.14159'
    format(3.14159,"0")  ⇒  '3.14159'
    format(3.0,"5")  ⇒  '  3.0'
    format(3.0,"")  ⇒  '3.0'
    format(1e100,"10")  ⇒  '    1e+100'
    format(1j,"=10")  ⇒  !ValueError: '=' alignment flag is not allowed in complex format specifier
    format(1j,"010")  ⇒  !ValueError: Zero padding is not allowed in complex format specifier
    format(1j,"")  ⇒  '1j'
    format(1j,"10.2f")  ⇒  '0.00+1.00j'
    format(1+2j,"10.2f")  ⇒  '1.00+2.00j'
    format(1+2j,"")  ⇒  '(1+2j)'
    format(1+2j,"20")  ⇒  '              (1+2j)'
    format(1+2j,"<20")  ⇒  '(1+2j)              '
    format(1+2j,"^20.3g")  ⇒  '        1+2j        '
    format(1+2j,"+.1f")  ⇒  '+1.0+2.0j'
    format(1-2j,".1e")  ⇒  '1.0e+00-2.0e+00j'
    format(1+2j,",.2f")  ⇒  '1.00+2.00j'
    format(-1j,"")  ⇒  '(-0-1j)'
    format(complex(0.0,-0.0),"g")  ⇒  '0-0j'
    format(complex("nan+infj"),".1f")  ⇒  'nan+infj'
    format(1j,"%")  ⇒  !ValueError: Unknown format code '%' for object of type 'complex'
    format(1j,"d")  ⇒  !ValueError: Unknown format code 'd' for object of type 'complex'
    format(1.0,"d")  ⇒  !ValueError: Unknown format code 'd' for object of type 'float'
    format(1.0,"s")  ⇒  !ValueError: Unknown format code 's' for object of type 'float'
    format(1.0,"x")  ⇒  !ValueError: Unknown format code 'x' for object of type 'float'
    format(10**400,"f")  ⇒  !OverflowError: int too large to convert to float
    format(10**400,"e")  ⇒  !OverflowError: int too large to convert to float
    f"{1!r:>5}"  ⇒  '    1'
    f"{'a'!r}"  ⇒  "'a'"
    f"{'é'!a}"  ⇒  "'\\xe9'"
    f"{3.14159:.{2}f}"  ⇒  '3.14'
    f"{'x':{'*'}^{5}}"  ⇒  '**x**'
    f"{1:>{10}}|"  ⇒  '         1|'
    f"{True}"  ⇒  'True'
    f"{None}"  ⇒  'None'
    f"{1.5}"  ⇒  '1.5'
    f"{10**20}"  ⇒  '100000000000000000000'
    f"{1+2j}"  ⇒  '(1+2j)'
    f"{b'a'}"  ⇒  "b'a'"
    f"{'a'}{'é'}{'😀'}"  ⇒  'aé😀'
    f"{1=}"  ⇒  '1=1'
    f"{'a'=!s:>5}"  ⇒  "'a'=    a"
    f"{0.1+0.2=:.3f}"  ⇒  '0.1+0.2=0.300'
    "%d" % "a"  ⇒  !TypeError: %d format: a real number is required, not str
    "%d" % 1.5  ⇒  '1'
    "%d" % -1.9  ⇒  '-1'
    "%x" % 1.5  ⇒  !TypeError: %x format: an integer is required, not float
    "%i" % []  ⇒  !TypeError: %i format: a real number is required, not list
    "%f" % "a"  ⇒  !TypeError: must be real number, not str
    "%f" % None  ⇒  !TypeError: must be real number, not NoneType
    "%c" % "ab"  ⇒  !TypeError: %c requires int or char
    "%c" % 1.5  ⇒  !TypeError: %c requires int or char
    "%c" % -1  ⇒  !OverflowError: %c arg not in range(0x110000)
    "%c" % "é"  ⇒  'é'
    "%c" % 233  ⇒  'é'
    "%5c|%-5c|" % ("a","b")  ⇒  '    a|b    |'
    "%s %s" % 1  ⇒  !TypeError: not enough arguments for format string
    "%s" % (1,2)  ⇒  !TypeError: not all arguments converted during string formatting
    "%(a)s" % 1  ⇒  !TypeError: format requires a mapping
    "%(a)s" % {}  ⇒  !KeyError: 'a'
    "%(a" % {"a":1}  ⇒  !ValueError: incomplete format key
    "%z" % 1  ⇒  !ValueError: unsupported format character 'z' (0x7a) at index 1
    "%é" % 1  ⇒  !ValueError: unsupported format character '?' (0xe9) at index 1
    "%" % 1  ⇒  !ValueError: incomplete format
    "%5" % 1  ⇒  !ValueError: incomplete format
    "abc" % 1  ⇒  !TypeError: not all arguments converted during string formatting
    "abc" % {}  ⇒  'abc'
    "abc" % []  ⇒  'abc'
    "abc" % (1,)  ⇒  !TypeError: not all arguments converted during string formatting
    "abc" % ()  ⇒  'abc'
    "abc" % "x"  ⇒  !TypeError: not all arguments converted during string formatting
    "abc" % 1.5  ⇒  !TypeError: not all arguments converted during string formatting
    "abc" % None  ⇒  !TypeError: not all arguments converted during string formatting
    "%*d" % ("a",1)  ⇒  !TypeError: * wants int
    "%.*f" % ("a",1)  ⇒  !TypeError: * wants int
    "%*d|" % (5,1)  ⇒  '    1|'
    "%-*d|" % (5,1)  ⇒  '1    |'
    "%*d|" % (-5,1)  ⇒  '1    |'
    "%.*f" % (2,3.14159)  ⇒  '3.14'
    "%#x %#o %#X" % (255,8,255)  ⇒  '0xff 0o10 0XFF'
    "%#010x|%#-10x|%#10x" % (255,255,255)  ⇒  '0x000000ff|0xff      |      0xff'
    "%#x" % -255  ⇒  '-0xff'
    "%+.3e" % 12345.678  ⇒  '+1.235e+04'
    "%G" % 1e-10  ⇒  '1E-10'
    "%#.3g" % 1.0  ⇒  '1.00'
    "%#.0f" % 1  ⇒  '1.'
    "%05d" % -3  ⇒  '-0003'
    "%+05d" % 3  ⇒  '+0003'
    "%-05d|" % 3  ⇒  '3    |'
    "% d" % 3  ⇒  ' 3'
    "%+ d" % 3  ⇒  '+3'
    "%r %a" % ("é","é")  ⇒  "'é' '\\xe9'"
    "%.2s" % "abc"  ⇒  'ab'
    "%.2r" % "abc"  ⇒  "'a"
    "%5.1s|" % "abc"  ⇒  '    a|'
    "%-5s|%5s|" % ("a","b")  ⇒  'a    |    b|'
    "%05s|" % "a"  ⇒  '    a|'
    "%c" % 0x110000  ⇒  !OverflowError: %c arg not in range(0x110000)
    "%.0f" % 2.5  ⇒  '2'
    "%.0f" % 0.5  ⇒  '0'
    "%10.3f|%-10.3f|%010.3f" % (3.14159,3.14159,-3.14159)  ⇒  '     3.142|3.142     |-00003.142'
    "%e" % 0  ⇒  '0.000000e+00'
    "%g %g %g" % (1e5,1e6,1e-5)  ⇒  '100000 1e+06 1e-05'
    "%f" % float("inf")  ⇒  'inf'
    "%05f" % float("-inf")  ⇒  '-0inf'
    "%F" % float("nan")  ⇒  'NAN'
    "%ld" % 3  ⇒  '3'
    "%hd" % 3  ⇒  '3'
    "%%"%()  ⇒  '%'
    "%5%|"%()  ⇒  !TypeError: not enough arguments for format string
    "%5%|"%(1,)  ⇒  !ValueError: unsupported format character '%' (0x25) at index 2
    "100%% of %d" % 5  ⇒  '100% of 5'
    "%d" % 10**30  ⇒  '1000000000000000000000000000000'
    "%x" % 2**70  ⇒  '400000000000000000'
    "%i" % True  ⇒  '1'
    "%x" % "a"  ⇒  !TypeError: %x format: an integer is required, not str
    "%o" % -8  ⇒  '-10'
    "%.5d" % 3  ⇒  '00003'
    "%.5d" % -3  ⇒  '-00003'
    "%8.5d|" % 3  ⇒  '   00003|'
    "%08.5d|" % 3  ⇒  '00000003|'
    "%.3x" % 10  ⇒  '00a'
    "%#.3x" % 10  ⇒  '0x00a'
    "%+d" % True  ⇒  '+1'
    "%s" % None  ⇒  'None'
    "%s" % ((1,2),)  ⇒  '(1, 2)'
    "%s" % [1,2]  ⇒  '[1, 2]'
    "%s" % {"a":1}  ⇒  "{'a': 1}"
    "%(a)d %(b)s" % {"a":1,"b":2}  ⇒  '1 2'
    "%(a)s %s" % {"a":1}  ⇒  !TypeError: not enough arguments for format string
    "%s %(a)s" % ({"a":1},)  ⇒  !TypeError: format requires a mapping
    "%(a(b))s" % {"a(b)":1}  ⇒  '1'
    "%()s" % {"":1}  ⇒  '1'
    "%(a)5.2f|" % {"a":3.14159}  ⇒  ' 3.14|'
    "%u" % 5  ⇒  '5'
    "%.f" % 2.7  ⇒  '3'
    "%s %s %s" % (1,"b",3.0)  ⇒  '1 b 3.0'
    "%99999999999999999999d" % 1  ⇒  !ValueError: width too big
    "{} {}".format(1)  ⇒  !IndexError: Replacement index 1 out of range for positional args tuple
    "{0} {}".format(1)  ⇒  !ValueError: cannot switch from manual field specification to automatic field numbering
    "{} {0}".format(1)  ⇒  !ValueError: cannot switch from automatic field numbering to manual field specification
    "{a}".format()  ⇒  !KeyError: 'a'
    "{".format()  ⇒  !ValueError: Single '{' encountered in format string
    "}".format()  ⇒  !ValueError: Single '}' encountered in format string
    "a{".format()  ⇒  !ValueError: Single '{' encountered in format string
    "a}b".format()  ⇒  !ValueError: Single '}' encountered in format string
    "{!x}".format(1)  ⇒  !ValueError: Unknown conversion specifier x
    "{!}".format(1)  ⇒  !ValueError: unmatched '{' in format spec
    "{!r".format(1)  ⇒  !ValueError: unmatched '{' in format spec
    "{!rx}".format(1)  ⇒  !ValueError: expected ':' after conversion specifier
    "{0.a}".format(1)  ⇒  !AttributeError: 'int' object has no attribute 'a'
    "{0.real}".format(5)  ⇒  '5'
    "{0.__class__.__name__}".format(5)  ⇒  'int'
    "{0[a]}".format({"a":5})  ⇒  '5'
    "{0[1]}".format([1,2])  ⇒  '2'
    "{0[1]}".format((1,2))  ⇒  '2'
    "{0[-1]}".format({"-1":5})  ⇒  '5'
    "{0[a]}".format([1,2])  ⇒  !TypeError: list indices must be integers or slices, not str
    "{0[}".format([1])  ⇒  !ValueError: expected '}' before end of string
    "{0[]}".format([1])  ⇒  !ValueError: Empty attribute in format string
    "{0.}".format([1])  ⇒  !ValueError: Empty attribute in format string
    "{0[1]x}".format([1,2])  ⇒  !ValueError: Only '.' or '[' may follow ']' in format field specifier
    "{:{}}".format(1,5)  ⇒  '    1'
    "{:{}}|{}".format(1,5,6)  ⇒  '    1|6'
    "{:{:{}}}".format(1,5,3)  ⇒  !ValueError: Max string recursion exceeded
    "{:>{w}.{p}f}".format(3.14159,w=10,p=2)  ⇒  '      3.14'
    "{{}}".format()  ⇒  '{}'
    "{{{}}}".format(1)  ⇒  '{1}'
    "{0!r:>10}".format("a")  ⇒  "       'a'"
    "{0!s:*<5}|{0!a}".format("é")  ⇒  "é****|'\\xe9'"
    "{a.b}".format(a=1)  ⇒  !AttributeError: 'int' object has no attribute 'b'
    "{a[b][c]}".format(a={"b":{"c":1}})  ⇒  '1'
    "{-1}".format(1)  ⇒  !KeyError: '-1'
    "{ 0}".format(1)  ⇒  !KeyError: ' 0'
    "{5}".format(1)  ⇒  !IndexError: Replacement index 5 out of range for positional args tuple
    "{a:}}".format(a=1)  ⇒  !ValueError: Single '}' encountered in format string
    "{99999999999999999999}".format(1)  ⇒  !ValueError: Too many decimal digits in format string
    "{:d}".format("a")  ⇒  !ValueError: Unknown format code 'd' for object of type 'str'
    "{0}{1}{0}".format("a","b")  ⇒  'aba'
    "{} {} {}".format(1,"b",3.5)  ⇒  '1 b 3.5'
    "{:,}".format(1234567)  ⇒  '1,234,567'
    "{:.3}".format("abcdef")  ⇒  'abc'
    "{:5}|{:<5}|{:^5}|{:>5}|".format("a","b","c","d")  ⇒  'a    |b    |  c  |    d|'
    "{x} {y}".format(x=1,y=2)  ⇒  '1 2'
    "{0} {x}".format(1,x=2)  ⇒  '1 2'
    "{} {x} {}".format(1,2,x=3)  ⇒  '1 3 2'
    "a".format_map({"a":1})  ⇒  'a'
    "{a}".format_map({"a":1})  ⇒  '1'
    "{a}".format_map({})  ⇒  !KeyError: 'a'
    "{}".format_map({})  ⇒  !ValueError: Format string contains positional fields
    "{a!s:{b}}".format(a=1,b=5)  ⇒  '1    '
    "{:x}".format(None)  ⇒  !TypeError: unsupported format string passed to NoneType.__format__
    "{:".format(1)  ⇒  !ValueError: unmatched '{' in format spec
    "{0:{".format(1)  ⇒  !ValueError: unmatched '{' in format spec
    "{0[1".format([1])  ⇒  !ValueError: expected '}' before end of string
    "{a{}}".format(1)  ⇒  !ValueError: unexpected '{' in field name
    "{:%}".format(0.25)  ⇒  '25.000000%'
    "{0:{1}}".format("a",">5")  ⇒  '    a'
    "{:é>5}".format(1)  ⇒  'éééé1'
    "é{}😀".format(1)  ⇒  'é1😀'
    """#
}
