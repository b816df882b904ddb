// Numbers: what CPython 3.13 answers, one expression a line.  `!` marks an exception.

extension TextTables {
  static let numbers = #"""
    1//0  ⇒  !ZeroDivisionError: integer division or modulo by zero
    1%0  ⇒  !ZeroDivisionError: integer modulo by zero
    1/0  ⇒  !ZeroDivisionError: division by zero
    divmod(1,0)  ⇒  !ZeroDivisionError: integer division or modulo by zero
    1.0//0  ⇒  !ZeroDivisionError: float floor division by zero
    1.0%0  ⇒  !ZeroDivisionError: float modulo by zero
    1.0/0  ⇒  !ZeroDivisionError: float division by zero
    divmod(1.0,0)  ⇒  !ZeroDivisionError: float divmod()
    0**-1  ⇒  !ZeroDivisionError: 0.0 cannot be raised to a negative power
    0.0**-1  ⇒  !ZeroDivisionError: 0.0 cannot be raised to a negative power
    0.0**-1.5  ⇒  !ZeroDivisionError: 0.0 cannot be raised to a negative power
    (10**400)/3  ⇒  !OverflowError: integer division result too large for a float
    (10**400)*1.0  ⇒  !OverflowError: int too large to convert to float
    (10**400)/(10**399)  ⇒  10.0
    (2**70)/(2**69+1)  ⇒  2.0
    (10**30)/7  ⇒  1.4285714285714285e+29
    -(10**30)/7  ⇒  -1.4285714285714285e+29
    (3**200)/(7**170)  ⇒  5.722478129117929e-49
    1/(10**320)  ⇒  1e-320
    2**0.5  ⇒  1.4142135623730951
    (-8)**(1/3)  ⇒  (1.0000000000000002+1.7320508075688772j)
    pow(2,3,0)  ⇒  !ValueError: pow() 3rd argument cannot be 0
    pow(2,-1,5)  ⇒  3
    pow(2,-1,4)  ⇒  !ValueError: base is not invertible for the given modulus
    pow(3,200,13)  ⇒  9
    pow(3,200,-13)  ⇒  -4
    pow(-3,201,13)  ⇒  12
    pow(2.0,3,4)  ⇒  !TypeError: pow() 3rd argument not allowed unless all arguments are integers
    pow(2,3,4.0)  ⇒  !TypeError: pow() 3rd argument not allowed unless all arguments are integers
    pow("a",2)  ⇒  !TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
    pow("a",2,3)  ⇒  !TypeError: unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
    pow(2,10)  ⇒  1024
    pow(base=2,exp=5)  ⇒  32
    1<<-1  ⇒  !ValueError: negative shift count
    1>>-1  ⇒  !ValueError: negative shift count
    1<<(10**30)  ⇒  !OverflowError: too many digits in integer
    1>>(10**30)  ⇒  0
    -1>>(10**30)  ⇒  -1
    -5>>1  ⇒  -3
    -(2**70)>>3  ⇒  -147573952589676412928
    -(2**70)-1>>3  ⇒  -147573952589676412929
    1<<100  ⇒  1267650600228229401496703205376
    (2**70)&(2**65-1)  ⇒  0
    -(2**70)|5  ⇒  -1180591620717411303419
    -(2**70)^(2**66)  ⇒  -1106804644422573096960
    ~(2**70)  ⇒  -1180591620717411303425
    ~5  ⇒  -6
    (2**70)//3  ⇒  393530540239137101141
    -(2**70)//3  ⇒  -393530540239137101142
    (2**70)%-3  ⇒  -2
    -(2**70)%3  ⇒  2
    divmod(-(2**70),1000)  ⇒  (-1180591620717411304, 576)
    divmod(7,-2)  ⇒  (-4, -1)
    divmod(-7,2)  ⇒  (-4, 1)
    7//-2  ⇒  -4
    -7%3  ⇒  2
    7%-3  ⇒  -2
    7.5//2  ⇒  3.0
    -7.5//2  ⇒  -4.0
    7.5%-2  ⇒  -0.5
    -7.5%2  ⇒  0.5
    divmod(-7.5,2)  ⇒  (-4.0, 0.5)
    divmod(7,2.5)  ⇒  (2.0, 2.0)
    0.0%-1  ⇒  -0.0
    -0.0%1  ⇒  0.0
    1e300*1e10  ⇒  inf
    10.0**400  ⇒  !OverflowError: (34, 'Numerical result out of range')
    (-10.0)**401  ⇒  !OverflowError: (34, 'Numerical result out of range')
    2.0**-1074  ⇒  5e-324
    1j/0  ⇒  !ZeroDivisionError: complex division by zero
    0j**-1  ⇒  !ZeroDivisionError: 0.0 to a negative or complex power
    1j**2  ⇒  (-1+0j)
    (1+2j)**2  ⇒  (-3+4j)
    (1+2j)**-2  ⇒  (-0.12-0.16j)
    (1+2j)**0.5  ⇒  (1.272019649514069+0.7861513777574233j)
    (1+2j)*(3-4j)  ⇒  (11+2j)
    (1+2j)/(3-4j)  ⇒  (-0.2+0.4j)
    (1+2j)+1  ⇒  (2+2j)
    1-(1+2j)  ⇒  -2j
    abs(3+4j)  ⇒  5.0
    -(1+2j)  ⇒  (-1-2j)
    (1+2j)==(1+2j)  ⇒  True
    (1+0j)==1  ⇒  True
    hash(1+0j)==hash(1)  ⇒  True
    1j//2  ⇒  !TypeError: unsupported operand type(s) for //: 'complex' and 'int'
    1j%2  ⇒  !TypeError: unsupported operand type(s) for %: 'complex' and 'int'
    divmod(1j,2)  ⇒  !TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
    1j<2  ⇒  !TypeError: '<' not supported between instances of 'complex' and 'int'
    complex(1,2)  ⇒  (1+2j)
    complex("1+2j")  ⇒  (1+2j)
    complex("  1e5-3.5J ")  ⇒  (100000-3.5j)
    complex("x")  ⇒  !ValueError: complex() arg is a malformed string
    complex("1",2)  ⇒  !TypeError: complex() can't take second arg if first is a string
    complex(1.5)  ⇒  (1.5+0j)
    complex("j")  ⇒  1j
    complex("-j")  ⇒  -1j
    complex("(1+2j)")  ⇒  (1+2j)
    complex("nan+infj")  ⇒  (nan+infj)
    complex(0.0,-0.0)  ⇒  -0j
    complex(-0.0,0)  ⇒  (-0+0j)
    repr(-0j)  ⇒  '(-0-0j)'
    complex([])  ⇒  !TypeError: complex() first argument must be a string or a number, not 'list'
    int("abc")  ⇒  !ValueError: invalid literal for int() with base 10: 'abc'
    int("12",40)  ⇒  !ValueError: int() base must be >= 2 and <= 36, or 0
    int("12",1)  ⇒  !ValueError: int() base must be >= 2 and <= 36, or 0
    int(12,10)  ⇒  !TypeError: int() can't convert non-string with explicit base
    int("12",None)  ⇒  !TypeError: 'NoneType' object cannot be interpreted as an integer
    int("1__2")  ⇒  !ValueError: invalid literal for int() with base 10: '1__2'
    int("1_2")  ⇒  12
    int("_12")  ⇒  !ValueError: invalid literal for int() with base 10: '_12'
    int("12_")  ⇒  !ValueError: invalid literal for int() with base 10: '12_'
    int("0x1F",16)  ⇒  31
    int("0x1F",0)  ⇒  31
    int("0x_1F",0)  ⇒  31
    int("0b101",0)  ⇒  5
    int("0o17",0)  ⇒  15
    int("0b101",2)  ⇒  5
    int("-0x1f",16)  ⇒  -31
    int("z",36)  ⇒  35
    int("zz",36)  ⇒  1295
    int("Z"*30,36)  ⇒  48873677980689257489322752273774603865660850175
    int("010",0)  ⇒  !ValueError: invalid literal for int() with base 0: '010'
    int("000",0)  ⇒  0
    int("0_0",0)  ⇒  0
    int("0x",16)  ⇒  !ValueError: invalid literal for int() with base 16: '0x'
    int("0x",0)  ⇒  !ValueError: invalid literal for int() with base 0: '0x'
    int("x",16)  ⇒  !ValueError: invalid literal for int() with base 16: 'x'
    int("0b2",0)  ⇒  !ValueError: invalid literal for int() with base 0: '0b2'
    int(" 12 ")  ⇒  12
    int("\n12\t")  ⇒  12
    int("- 12")  ⇒  !ValueError: invalid literal for int() with base 10: '- 12'
    int("+12")  ⇒  12
    int("--12")  ⇒  !ValueError: invalid literal for int() with base 10: '--12'
    int("")  ⇒  !ValueError: invalid literal for int() with base 10: ''
    int(" ")  ⇒  !ValueError: invalid literal for int() with base 10: ' '
    int("1 2")  ⇒  !ValueError: invalid literal for int() with base 10: '1 2'
    int("1.5")  ⇒  !ValueError: invalid literal for int() with base 10: '1.5'
    int("1e5")  ⇒  !ValueError: invalid literal for int() with base 10: '1e5'
    int(b"12")  ⇒  12
    int(b"x")  ⇒  !ValueError: invalid literal for int() with base 10: b'x'
    int(bytearray(b"7"))  ⇒  7
    int([])  ⇒  !TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
    int(None)  ⇒  !TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
    int(1.9)  ⇒  1
    int(-1.9)  ⇒  -1
    int(1e30)  ⇒  1000000000000000019884624838656
    int(True)  ⇒  1
    int(float("nan"))  ⇒  !ValueError: cannot convert float NaN to integer
    int(float("inf"))  ⇒  !OverflowError: cannot convert float infinity to integer
    int("9"*5000)  ⇒  !ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
    int("9"*5000,16)>0  ⇒  True
    str(10**5000)  ⇒  !ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
    len(str(10**4299))  ⇒  4300
    f"{10**4300}"  ⇒  !ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
    int("9"*40)  ⇒  9999999999999999999999999999999999999999
    int("-"+"9"*40)  ⇒  -9999999999999999999999999999999999999999
    int("٣")  ⇒  3
    int("x"*300)  ⇒  !ValueError: invalid literal for int() with base 10: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    int(x="12")  ⇒  !TypeError: int() got an unexpected keyword argument 'x'
    int(base=10)  ⇒  !TypeError: int() missing string argument
    int("1",base=2.0)  ⇒  !TypeError: 'float' object cannot be interpreted as an integer
    int("12", base=3)  ⇒  5
    int("9223372036854775807")  ⇒  9223372036854775807
    int("9223372036854775808")  ⇒  9223372036854775808
    int("-9223372036854775808")  ⇒  -9223372036854775808
    -9223372036854775808-1  ⇒  -9223372036854775809
    9223372036854775807+1  ⇒  9223372036854775808
    9223372036854775807*2  ⇒  18446744073709551614
    -(-9223372036854775808)  ⇒  9223372036854775808
    abs(-9223372036854775808)  ⇒  9223372036854775808
    9223372036854775808-1  ⇒  9223372036854775807
    3037000500**2  ⇒  9223372037000250000
    2**63  ⇒  9223372036854775808
    2**64-2**64  ⇒  0
    (-2)**63  ⇒  -9223372036854775808
    float("abc")  ⇒  !ValueError: could not convert string to float: 'abc'
    float("1_0.5")  ⇒  10.5
    float("1__0")  ⇒  !ValueError: could not convert string to float: '1__0'
    float("1_.5")  ⇒  !ValueError: could not convert string to float: '1_.5'
    float([])  ⇒  !TypeError: float() argument must be a string or a real number, not 'list'
    float(None)  ⇒  !TypeError: float() argument must be a string or a real number, not 'NoneType'
    float("")  ⇒  !ValueError: could not convert string to float: ''
    float(" nan ")  ⇒  nan
    float("-nan")  ⇒  nan
    float("-inF")  ⇒  -inf
    float("infinity")  ⇒  inf
    float("+Infinity")  ⇒  inf
    float("infinit")  ⇒  !ValueError: could not convert string to float: 'infinit'
    float(".5")  ⇒  0.5
    float("5.")  ⇒  5.0
    float(".")  ⇒  !ValueError: could not convert string to float: '.'
    float("1e5")  ⇒  100000.0
    float("1e")  ⇒  !ValueError: could not convert string to float: '1e'
    float("1e+")  ⇒  !ValueError: could not convert string to float: '1e+'
    float("1e-400")  ⇒  0.0
    float("0x10")  ⇒  !ValueError: could not convert string to float: '0x10'
    float(10**400)  ⇒  !OverflowError: int too large to convert to float
    float("1e400")  ⇒  inf
    float(b"1.5")  ⇒  1.5
    float(b"x")  ⇒  !ValueError: could not convert string to float: b'x'
    float("  12.5\n")  ⇒  12.5
    float("١.٥")  ⇒  1.5
    float(True)  ⇒  1.0
    float(2**70)  ⇒  1.1805916207174113e+21
    float(2**53+1)  ⇒  9007199254740992.0
    float(2**54+3)  ⇒  1.8014398509481988e+16
    float("1.5","2")  ⇒  !TypeError: float expected at most 1 argument, got 2
    round(2.5)  ⇒  2
    round(3.5)  ⇒  4
    round(-2.5)  ⇒  -2
    round(2.675,2)  ⇒  2.67
    round(1.005,2)  ⇒  1.0
    round(0.5)  ⇒  0
    round(1e20)  ⇒  100000000000000000000
    round(1234.5,-2)  ⇒  1200.0
    round(1250.0,-2)  ⇒  1200.0
    round(1350.0,-2)  ⇒  1400.0
    round(-1234.567,1)  ⇒  -1234.6
    round(1234,-2)  ⇒  1200
    round(1250,-2)  ⇒  1200
    round(1350,-2)  ⇒  1400
    round(-1250,-2)  ⇒  -1200
    round(1234,-5)  ⇒  0
    round(5,3)  ⇒  5
    round(12345678901234567890123,-5)  ⇒  12345678901234567900000
    round(float("nan"))  ⇒  !ValueError: cannot convert float NaN to integer
    round(float("inf"))  ⇒  !OverflowError: cannot convert float infinity to integer
    round(float("nan"),2)  ⇒  nan
    round(1.5,"a")  ⇒  !TypeError: 'str' object cannot be interpreted as an integer
    round(1.5,1.0)  ⇒  !TypeError: 'float' object cannot be interpreted as an integer
    round("a")  ⇒  !TypeError: type str doesn't define __round__ method
    round(1e308,-308)  ⇒  1e+308
    round(1.7e308,-308)  ⇒  !OverflowError: rounded value too large to represent
    round(1.5,400)  ⇒  1.5
    round(1.5,-400)  ⇒  0.0
    round(2.5,None)  ⇒  2
    round(5,None)  ⇒  5
    round(number=1.25,ndigits=1)  ⇒  1.2
    round(True)  ⇒  1
    round(0.15,1)  ⇒  0.1
    round(0.25,1)  ⇒  0.2
    round(0.35,1)  ⇒  0.3
    round(5e-324,323)  ⇒  0.0
    round(123456.789,20)  ⇒  123456.789
    abs("a")  ⇒  !TypeError: bad operand type for abs(): 'str'
    abs(-5)  ⇒  5
    abs(-5.5)  ⇒  5.5
    abs(True)  ⇒  1
    hex(1.0)  ⇒  !TypeError: 'float' object cannot be interpreted as an integer
    bin("a")  ⇒  !TypeError: 'str' object cannot be interpreted as an integer
    oct([])  ⇒  !TypeError: 'list' object cannot be interpreted as an integer
    hex(-255)  ⇒  '-0xff'
    bin(10)  ⇒  '0b1010'
    oct(8)  ⇒  '0o10'
    hex(2**70)  ⇒  '0x400000000000000000'
    bin(-5)  ⇒  '-0b101'
    hex(True)  ⇒  '0x1'
    chr(-1)  ⇒  !ValueError: chr() arg not in range(0x110000)
    chr(0x110000)  ⇒  !ValueError: chr() arg not in range(0x110000)
    chr(1.0)  ⇒  !TypeError: 'float' object cannot be interpreted as an integer
    chr(10**30)  ⇒  !ValueError: chr() arg not in range(0x110000)
    chr(0x1F600)  ⇒  '😀'
    chr(233)  ⇒  'é'
    ord("ab")  ⇒  !TypeError: ord() expected a character, but string of length 2 found
    ord("")  ⇒  !TypeError: ord() expected a character, but string of length 0 found
    ord(b"a")  ⇒  97
    ord(b"ab")  ⇒  !TypeError: ord() expected a character, but string of length 2 found
    ord(1)  ⇒  !TypeError: ord() expected string of length 1, but int found
    ord("\U0001F600")  ⇒  128512
    (5).to_bytes(1,"big")  ⇒  b'\x05'
    (5).to_bytes()  ⇒  b'\x05'
    (1000).to_bytes(4,"little")  ⇒  b'\xe8\x03\x00\x00'
    (2**70).to_bytes(10,"big")  ⇒  b'\x00@\x00\x00\x00\x00\x00\x00\x00\x00'
    (300).to_bytes(1,"big")  ⇒  !OverflowError: int too big to convert
    (-1).to_bytes(1,"big")  ⇒  !OverflowError: can't convert negative int to unsigned
    (-1).to_bytes(2,"big",signed=True)  ⇒  b'\xff\xff'
    (-128).to_bytes(1,"big",signed=True)  ⇒  b'\x80'
    (-129).to_bytes(1,"big",signed=True)  ⇒  !OverflowError: int too big to convert
    (200).to_bytes(1,"big",signed=True)  ⇒  !OverflowError: int too big to convert
    (200).to_bytes(-1,"big",signed=True)  ⇒  !ValueError: length argument must be non-negative
    (200).to_bytes(1,"medium")  ⇒  !ValueError: byteorder must be either 'little' or 'big'
    (0).to_bytes(0,"big")  ⇒  b''
    int.from_bytes(b"ab","big")  ⇒  24930
    int.from_bytes(b"ab","little")  ⇒  25185
    int.from_bytes(b"\xff\xfe","big",signed=True)  ⇒  -2
    int.from_bytes("ab","big")  ⇒  !TypeError: cannot convert 'str' object to bytes
    int.from_bytes([1,2])  ⇒  258
    int.from_bytes(b"")  ⇒  0
    int.from_bytes(b"\x01"*20)  ⇒  5731378969925109483151705226338364782964441345
    int.from_bytes([300])  ⇒  !ValueError: bytes must be in range(0, 256)
    (5).bit_count()  ⇒  2
    (-255).bit_length()  ⇒  8
    (2**70).bit_length()  ⇒  71
    (0).bit_length()  ⇒  0
    (-(2**70)).bit_count()  ⇒  1
    (5).as_integer_ratio()  ⇒  (5, 1)
    (0.5).as_integer_ratio()  ⇒  (1, 2)
    (-0.1).as_integer_ratio()  ⇒  (-3602879701896397, 36028797018963968)
    (1e30).as_integer_ratio()  ⇒  (1000000000000000019884624838656, 1)
    float("nan").as_integer_ratio()  ⇒  !ValueError: cannot convert NaN to integer ratio
    float("inf").as_integer_ratio()  ⇒  !OverflowError: cannot convert Infinity to integer ratio
    (0.1).hex()  ⇒  '0x1.999999999999ap-4'
    (-1.5).hex()  ⇒  '-0x1.8000000000000p+0'
    (0.0).hex()  ⇒  '0x0.0p+0'
    (-0.0).hex()  ⇒  '-0x0.0p+0'
    (5e-324).hex()  ⇒  '0x0.0000000000001p-1022'
    (1e308).hex()  ⇒  '0x1.1ccf385ebc8a0p+1023'
    float("inf").hex()  ⇒  'inf'
    float.fromhex("0x1.8p1")  ⇒  3.0
    float.fromhex("-0x1.999999999999ap-4")  ⇒  -0.1
    float.fromhex("1.8")  ⇒  1.5
    float.fromhex("inf")  ⇒  inf
    float.fromhex(" 0xA.8p0 ")  ⇒  10.5
    float.fromhex("zz")  ⇒  !ValueError: invalid hexadecimal floating-point string
    float.fromhex("0x1p2000")  ⇒  !OverflowError: hexadecimal value too large to represent as a float
    float.fromhex("0x1p-2000")  ⇒  0.0
    (5).real  ⇒  5
    (5).imag  ⇒  0
    (5).numerator  ⇒  5
    (5).denominator  ⇒  1
    (5).conjugate()  ⇒  5
    (1.5).real  ⇒  1.5
    (1.5).imag  ⇒  0.0
    (5).is_integer()  ⇒  True
    (5.0).is_integer()  ⇒  True
    (5.5).is_integer()  ⇒  False
    float("inf").is_integer()  ⇒  False
    True+True  ⇒  2
    True&False  ⇒  False
    True|2  ⇒  3
    True^True  ⇒  False
    ~True  ⇒  -2
    True*1.5  ⇒  1.5
    -True  ⇒  -1
    +True  ⇒  1
    True<2  ⇒  True
    True==1.0  ⇒  True
    2**53==float(2**53)  ⇒  True
    2**53+1==float(2**53)  ⇒  False
    2**53+1>float(2**53)  ⇒  True
    10**400>float("inf")  ⇒  False
    10**400>1e308  ⇒  True
    -10**400<float("-inf")  ⇒  False
    float("nan")==float("nan")  ⇒  False
    1<float("nan")  ⇒  False
    float("nan")!=1  ⇒  True
    1==1.0  ⇒  True
    1<"a"  ⇒  !TypeError: '<' not supported between instances of 'int' and 'str'
    1.5<"a"  ⇒  !TypeError: '<' not supported between instances of 'float' and 'str'
    1=="a"  ⇒  False
    1.5==None  ⇒  False
    (2**70)<(2**71)  ⇒  True
    (2**70)==(2**70)  ⇒  True
    hash(1.5)  ⇒  1152921504606846977
    hash(0.1)  ⇒  230584300921369408
    hash(2**61-1)  ⇒  0
    hash(-1)  ⇒  -2
    hash(2**70)  ⇒  512
    hash(-(2**70))  ⇒  -512
    hash(1e300)  ⇒  1224995262755759164
    hash(float("inf"))  ⇒  314159
    hash(5e-324)  ⇒  16777216
    hash(-0.5)  ⇒  -1152921504606846976
    hash(3.0)  ⇒  3
    hash(True)  ⇒  1
    repr(0.1)  ⇒  '0.1'
    repr(0.1+0.2)  ⇒  '0.30000000000000004'
    repr(1e16)  ⇒  '1e+16'
    repr(1e15)  ⇒  '1000000000000000.0'
    repr(123456789012345.0)  ⇒  '123456789012345.0'
    repr(1234567890123456.0)  ⇒  '1234567890123456.0'
    repr(12345678901234567.0)  ⇒  '1.2345678901234568e+16'
    repr(99999999999999990.0)  ⇒  '9.999999999999998e+16'
    repr(1e-4)  ⇒  '0.0001'
    repr(1e-5)  ⇒  '1e-05'
    repr(0.00012345)  ⇒  '0.00012345'
    repr(1.5e-7)  ⇒  '1.5e-07'
    repr(5e-324)  ⇒  '5e-324'
    repr(2.2250738585072014e-308)  ⇒  '2.2250738585072014e-308'
    repr(1.7976931348623157e308)  ⇒  '1.7976931348623157e+308'
    repr(-0.0)  ⇒  '-0.0'
    repr(1e22)  ⇒  '1e+22'
    repr(1e23)  ⇒  '1e+23'
    repr(9007199254740993.0)  ⇒  '9007199254740992.0'
    repr(3.0)  ⇒  '3.0'
    repr(100.0)  ⇒  '100.0'
    repr(1/3)  ⇒  '0.3333333333333333'
    repr(2/3)  ⇒  '0.6666666666666666'
    repr(1e100)  ⇒  '1e+100'
    repr(float("nan"))  ⇒  'nan'
    repr(float("-inf"))  ⇒  '-inf'
    repr(4.35)  ⇒  '4.35'
    repr(0.3)  ⇒  '0.3'
    repr(2.5e-5)  ⇒  '2.5e-05'
    repr(1e21)  ⇒  '1e+21'
    repr(123e-7)  ⇒  '1.23e-05'
    str(1e5)  ⇒  '100000.0'
    str(None)  ⇒  'None'
    str(...)  ⇒  'Ellipsis'
    str(NotImplemented)  ⇒  'NotImplemented'
    repr(True)  ⇒  'True'
    bool([])  ⇒  False
    bool("a")  ⇒  True
    bool(0.0)  ⇒  False
    bool()  ⇒  False
    type(None)()  ⇒  None
    type(...)()  ⇒  Ellipsis
    1 if ... else 2  ⇒  1
    1+None  ⇒  !TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
    None+1  ⇒  !TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
    []+1  ⇒  !TypeError: can only concatenate list (not "int") to list
    1.5+"a"  ⇒  !TypeError: unsupported operand type(s) for +: 'float' and 'str'
    "a"-1  ⇒  !TypeError: unsupported operand type(s) for -: 'str' and 'int'
    1.5//"a"  ⇒  !TypeError: unsupported operand type(s) for //: 'float' and 'str'
    1<<1.5  ⇒  !TypeError: unsupported operand type(s) for <<: 'int' and 'float'
    1.5<<1  ⇒  !TypeError: unsupported operand type(s) for <<: 'float' and 'int'
    1.5&1  ⇒  !TypeError: unsupported operand type(s) for &: 'float' and 'int'
    -"a"  ⇒  !TypeError: bad operand type for unary -: 'str'
    +"a"  ⇒  !TypeError: bad operand type for unary +: 'str'
    ~1.5  ⇒  !TypeError: bad operand type for unary ~: 'float'
    ~"a"  ⇒  !TypeError: bad operand type for unary ~: 'str'
    -None  ⇒  !TypeError: bad operand type for unary -: 'NoneType'
    int.__add__(1,2)  ⇒  3
    int.__add__(1,2.0)  ⇒  NotImplemented
    float.__add__(1.0,2)  ⇒  3.0
    (5).__radd__(3)  ⇒  8
    (5).__rsub__(3)  ⇒  -2
    (5).__rpow__(2)  ⇒  32
    (5).__divmod__(3)  ⇒  (1, 2)
    (5).__lt__(6)  ⇒  True
    (5).__lt__(6.0)  ⇒  NotImplemented
    (5.5).__lt__(6)  ⇒  True
    (5).__index__()  ⇒  5
    (5).__int__()  ⇒  5
    (5.7).__trunc__()  ⇒  5
    (5.7).__floor__()  ⇒  5
    (-5.7).__floor__()  ⇒  -6
    (5.2).__ceil__()  ⇒  6
    (5).__float__()  ⇒  5.0
    (5).__bool__()  ⇒  True
    (5).__hash__()  ⇒  5
    (5).__format__("04")  ⇒  '0005'
    (5).__format__(4)  ⇒  !TypeError: __format__() argument must be str, not int
    (5).foo  ⇒  !AttributeError: 'int' object has no attribute 'foo'
    (1.5).foo  ⇒  !AttributeError: 'float' object has no attribute 'foo'
    int.foo  ⇒  !AttributeError: type object 'int' has no attribute 'foo'
    sum([0.1]*10)  ⇒  1.0
    """#
}
