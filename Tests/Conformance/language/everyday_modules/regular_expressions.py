# re in everyday programs: groups, flags, splitting, substitution with functions, greedy and lazy, look-around, and errors.
import re

log = "2024-02-29 13:05:09 ERROR disk: full (code=28)\n2024-03-01 00:00:00 INFO net: up\nbad line\n"
line = re.compile(r"^(?P<date>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) (?P<level>[A-Z]+) (?P<who>\w+): (?P<what>.*)$", re.M)
for m in line.finditer(log):
    print(m.groupdict(), m.span("what"), m["level"], m.lastgroup, m.start(), m.re is line)
print(line.groups, line.groupindex, line.pattern[:12], line.flags, line.search("x"), repr(line.search(log)))
print(re.findall(r"\d+", "a1b22c333"), re.findall(r"(\w)=(\d)", "a=1, b=2"), re.findall(r"(a)|b", "abab"), re.findall(r"", "ab"), re.split(r"[,;]\s*", "a, b;c,,d"), re.split(r"(\d)", "a1b2c"), re.split(r"\W+", " hi there ", maxsplit=1), re.split("", "abc"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world again now"), re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "3 apples, 14 pears"), re.subn("a", "b", "banana", count=2), re.sub(r"(?P<n>x)", r"<\g<n>\g<0>\1>", "axb"), re.sub("", "-", "abc"), re.sub(r"\s+", " ", " a \n\t b "), re.sub("(a)?b", r"[\1]", "ab b"))
print(re.match(r"\d+", "12ab"), re.match(r"\d+", "ab12"), re.fullmatch(r"\d+", "12ab"), re.fullmatch(r"\d+", "12"), re.search(r"(?i)HELLO", "say hello").group(), re.match("a*", ""), bool(re.match("", "x")))
print(re.findall(r"<.*>", "<a><b>"), re.findall(r"<.*?>", "<a><b>"), re.findall(r"a{2,3}", "aaaaaaa"), re.findall(r"a{2,3}?", "aaaaaaa"), re.findall(r"(?<=\$)\d+", "cost $45 or 30"), re.findall(r"\w+(?=!)", "hi! you there!"), re.findall(r"\b\w(?!b)\w*", "ab ac abc"), re.findall(r"(?<!a)b", "ab bb"), re.findall(r"a++b|a", "aaab aa"), re.findall(r"(?>a|ab)c", "abc ac"))
print(re.findall(r"^\w", "a\nb", re.M), re.findall(r"a.b", "a\nb", re.S), re.search(r"""
    (\d+)   # whole part
    \.      # the dot
    (\d*)   # the rest
""", "pi 3.14", re.X).groups(), re.findall(r"\w+", "é_a b", re.A), re.escape("a.b*c [d]-é"), re.findall(r"[^\W\d_]+", "ab1_c é"), re.findall(r"(?s:.)b.", "\nbc"), re.findall(r"(?:ab)+", "ababab ab"), re.findall(r"(\w)\1", "hello book"), re.findall(r"(?P<q>['\"]).*?(?P=q)", "'a' \"b'c\""))
m = re.match(r"(a)(b)?(c)?", "ac")
print(m.groups(), m.groups("-"), m.group(0, 1, 3), m.lastindex, m.end(2), m.span(3), m.expand(r"\1-\3"), m.regs, m.string, m.pos, m.endpos, line.search(log, 10) is not None)
print(re.compile("a", re.I | re.M), re.compile(b"a").findall(b"banana"), re.I, re.compile("x") == re.compile("x"), repr(re.compile("(?i)a" * 1)), re.Scanner if False else "", [t for t in re.split(r"\s*([-+*/()])\s*", "3 + (4*5)") if t])
for pattern in ("(", ")", "[a", "*a", "a**", "a{2,1}", "(?P<1>a)", "(?P<a>x)(?P<a>y)", r"\1", "(?P=zz)", "(?z)", "a(?i)b", r"\q", "(?<=a*)b", "[z-a]", "x{,5}{2}", "(?P<n", "(?", "(?(2)a|b)", "\\"):
    try:
        print(repr(pattern), re.compile(pattern).pattern)
    except re.error as e:
        print(repr(pattern), "->", e, e.pos)
for f in (lambda: re.sub("a", r"\2", "a"), lambda: re.sub("a", r"\g<x", "a"), lambda: re.match("a", b"a"), lambda: re.match(5, "a"), lambda: re.match("a", None), lambda: m.group(9), lambda: m.group("x"), lambda: m["nope"], lambda: re.sub("a", 5, "a"), lambda: re.compile(re.compile("a"), re.I), lambda: re.sub("(a)", r"\q", "a"), lambda: re.sub("b", r"\q", "a")):
    try:
        print(f())
    except (re.error, TypeError, IndexError, ValueError) as e:
        print(type(e).__name__, e)
