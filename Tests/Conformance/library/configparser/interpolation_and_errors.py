# configparser: values that refer to others in both styles, texts that are wrong, and parsers with options.
from configparser import ConfigParser, DuplicateOptionError, Error, ExtendedInterpolation, RawConfigParser
import configparser

c = ConfigParser({"home": "/home/ann"})
c.read_string("""[paths]
data = %(home)s/data
cache = %(data)s/cache
percent = 100%%
loop = %(loop)s
bad = %(nothing)s
wrong = %x
open = %(home
""")
print(c["paths"]["cache"], c.get("paths", "cache", raw=True), c["paths"]["percent"], c.get("paths", "data", vars={"home": "/tmp"}), c["paths"].get("cache", raw=True))
for name in ("loop", "bad", "wrong", "open"):
    try:
        c["paths"][name]
    except Error as e:
        print(type(e).__name__, e)
for value in ("50%", "%(a)s", "100%%", "%s"):
    try:
        c["paths"]["v"] = value
        print(value, "is fine")
    except ValueError as e:
        print(e)
x = ConfigParser(interpolation=ExtendedInterpolation())
x.read_string("[a]\nroot = /r\nsub = ${root}/s\n[b]\nhere = ${a:sub}/b\ncost = $$5\nmissing = ${a:zz}\nmany = ${a:b:c}\nodd = $5\n")
print(x["b"]["here"], x["b"]["cost"])
for name in ("missing", "many", "odd"):
    try:
        x["b"][name]
    except Error as e:
        print(type(e).__name__, e)
r = RawConfigParser(allow_no_value=True, delimiters=("=",), comment_prefixes=("//",), inline_comment_prefixes=("#",), strict=False)
r.read_string("[s]\nflag\na:b = 1 # rest\n// gone\nurl = x#y\n[t]\n[s]\nflag = again\nupper.CASE = %(raw)s\n")
print(dict(r["s"]), r.sections(), r["s"]["flag"])
r.optionxform = str
r.set("s", "KeepCase", None)
print(r.options("s"), r.get("s", "KeepCase"))
own = ConfigParser(converters={"list": lambda s: s.split(","), "path": str.upper})
own.read_dict({"s": {"l": "a,b", "n": 5, "p": "x"}})
print(own.getlist("s", "l"), own["s"].getlist("l"), own["s"].getpath("p"), own["s"].getlist("none", ["f"]), own["s"]["n"], sorted(own.converters))
for text in ("a = 1", "[s]\n[s]", "[s]\na=1\nA=2", "[s\na=1", "[s]\njust words\nmore words", "[s]\n= 5", "[s]\na\n  b", "[]\n", "[s]\na = 1\n  [t]\n", "[s]\nk\n", "  [s]\n a = 1\n b = 2", ""):
    try:
        p = ConfigParser()
        p.read_string(text)
        print(repr(text), {name: dict(p[name]) for name in p.sections()})
    except Error as e:
        print(repr(text), "->", type(e).__name__, repr(str(e)))
try:
    ConfigParser().read_dict({"s": {"a": 1, "A": 2}})
except DuplicateOptionError as e:
    print(e, e.section, e.option, e.source, e.lineno, e.args)
e = ConfigParser(empty_lines_in_values=False)
e.read_string("[s]\na = 1\n  2\n\n  3 = x\n")
print(dict(e["s"]))
u = ConfigParser(allow_unnamed_section=True)
u.read_string("top = 1\n[s]\nk = 2\n")
print(u[configparser.UNNAMED_SECTION]["top"], u.sections())
