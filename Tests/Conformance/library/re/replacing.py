import re

print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("a", lambda m: m[0].upper(), "banana", count=2))
print(re.subn(r"\s+", " ", "a  b \n c"), re.sub("x*", "-", "abxd"), re.sub(r"(?P<n>\d)", r"<\g<n>\g<0>>", "a1b2"))
print(re.split(r"[,;]\s*", "a, b;c"), re.split(r"(-)", "a-b-c", maxsplit=1), re.split(r"\b", "hi you"), re.split("", "ab"))
print(re.escape("a.b*c [d]"), re.sub(re.escape("1+1"), "2", "1+1=1+1"))
table = {"cat": "dog", "red": "blue"}
print(re.sub("|".join(map(re.escape, table)), lambda m: table[m.group()], "the red cat"))
print(re.sub("(?m)^", "> ", "a\nb"), re.sub("(a)|(b)", r"[\1\2]", "ab"), re.sub("a", r"\\n\t|", "a"))
print(re.sub(rb"(\d)", rb"<\1>", b"a1"), re.findall(rb"\w+", b"ab cd"))


def camel(name):
    return re.sub(r"_([a-z])", lambda m: m.group(1).upper(), name)


def snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


print(camel("make_a_task"), snake("makeATask"), re.sub(r"(\d)(?=(\d{3})+$)", r"\1,", "1234567"))
print(re.compile("o").sub("0", "foo boo", 3), re.compile("o").split("foxo"), re.compile("(.)").subn(r"\1\1", "ab"))
