import re

for pattern in ["(", ")", "[a", "*a", "a**", "(?P<n", "(?P<1>a)", "(?P<a>x)(?P<a>y)", r"\1", "(?P=x)", "a{3,1}", "[z-a]",
                r"\q", "(?<=a+)b", "(?z)", "(?:a", r"[\d-z]", "(?(1)a|b|c)", "\\", "(a\n(b", r"\x1", "a(?i)b"]:
    try:
        re.compile(pattern)
    except re.error as e:
        print(repr(pattern), e, e.msg, e.pos, e.lineno, e.colno, sep=" | ")
for template in [r"\2", r"\q", r"\g<x>", r"\g<1", r"\g<>"]:
    try:
        re.sub("(a)", template, "cat")
    except (re.error, IndexError) as e:
        print(type(e).__name__, e)
for attempt in (lambda: re.match("a", b"a"), lambda: re.match("a", 5), lambda: re.compile(5),
                lambda: re.match("(a)", "a").group(2), lambda: re.sub("a", 5, "a"), lambda: re.compile(re.compile("a"), re.I)):
    try:
        attempt()
    except Exception as e:
        print(type(e).__name__, e)
print(re.error is re.PatternError)
