import re

m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(\d\d))?", "2025-06 and more")
print(m, m.group(), m.group("year", "month"), m["year"], m[3], m.groups("?"), m.groupdict())
print(m.start(), m.end("month"), m.span(2), m.span(3), m.lastindex, m.lastgroup, m.pos, m.endpos, m.string)
print(m.expand(r"\2/\g<year>"), bool(re.match("x", "y")), re.search("b+", "abbbc"))
print(re.fullmatch(r"\w+@\w+\.\w+", "ann@home.org"), re.fullmatch("a|ab", "ab").span())
print(re.findall(r"\b[A-Z]\w*", "The Quick brown Fox"), re.findall(r"(\w)=(\d)", "a=1, b=2"))
for m in re.finditer(r"(?P<word>[a-z]+)|(?P<number>\d+)", "ab 12 c3"):
    print(m.lastgroup, m.group(), m.span(), end="; ")
print()
print(re.search(r"(?<=\$)\d+(?!\d|\.)", "5 $12.50 $34"), re.search(r"(?<!not )good", "not good, good").start())
print(re.match(r"(['\"]).*?\1", "'a' 'b'").group(), re.findall("<.+?>", "<a><b>"), re.match("a++b", "aab"))
print(re.findall("(?m)^\\w", "ab\ncd"), re.findall("(?s)a.b", "a\nb"), re.match("(?i:H)i", "hi"))
print(re.match(r"(<)?x(?(1)>|$)", "<x>"), re.match(r"((a)|b)*", "abab").groups())
pattern = re.compile(r"(\d+)\s*(?#unit)(kg|g)?", re.I | re.X)
print(pattern, pattern.groups, pattern.flags, pattern.pattern, pattern.search("12 KG").groups())
print(pattern.match("x12", 1), pattern.fullmatch("a5gb", 1, 3), pattern.findall("1kg 2g 3"))
