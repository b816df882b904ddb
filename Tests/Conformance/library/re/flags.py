import re

print(re.I, re.IGNORECASE | re.M, repr(re.S), re.X.value, re.A.name, int(re.U), re.NOFLAG)
print(re.I | 8, re.RegexFlag(2), bool(re.I & re.M), (re.I | re.M) & re.M, re.IGNORECASE in (re.I | re.M))
print(re.findall("É", "é É", re.I), re.findall(r"\w", "aé", re.A), re.findall("^.$", "a\nb", re.M))
print(re.match("a.b", "a\nb", re.S), re.match("a b # comment", "ab", re.X), re.match("(?x) a b", "ab"))
print(re.compile("a", re.I | re.M), re.compile(b"a", re.S), re.compile("a").flags, re.compile(b"a").flags)
print(re.search(r"\d+", "٣٤").group(), re.search(r"\d+", "٣٤", re.ASCII))
words = re.compile(r"""
    (?P<hour>\d\d) :      # hours
    (?P<minute>\d\d)      # minutes
    """, re.VERBOSE)
print(words.search("at 14:38").groupdict(), words.groupindex == {"hour": 1, "minute": 2})
