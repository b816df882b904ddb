# configparser: an INI text read, asked with types and fallbacks, changed and written again.
import configparser
import io

text = """
# settings of a small shop
[DEFAULT]
currency = EUR
tax = 0.19

[shop]
name = Corner Shop
open: yes
size=120
; a comment
motto = We have
    everything
    (almost)

    and more
empty =

[staff.ann]
AGE = 31
rate = 12.50
currency = USD
"""
c = configparser.ConfigParser()
c.read_string(text)
print(c.sections(), c.options("shop"), c.defaults(), len(c), list(c), "shop" in c, "DEFAULT" in c, c.has_section("DEFAULT"))
print(repr(c["shop"]["motto"]), repr(c["shop"]["empty"]), c["staff.ann"]["age"], c["staff.ann"]["AGE"], c["shop"]["currency"], c["staff.ann"]["currency"])
print(c.getint("shop", "size"), c.getfloat("staff.ann", "rate"), c.getboolean("shop", "open"), c["shop"].getint("size") + 1, c["shop"].getfloat("tax"), c["shop"].getboolean("missing"), c["shop"].getint("missing", 7), c.get("shop", "missing", fallback="none"), c.get("nowhere", "x", fallback=None), c["shop"].get("missing"), c["shop"].get("missing", "default"))
print(c["shop"], dict(c["staff.ann"]), c.items("staff.ann"), [*c["DEFAULT"].items()], c.has_option("shop", "tax"), "tax" in c["shop"], c["shop"].name, c["shop"].parser is c)
c["new"] = {"a": "1", "b": "two words"}
c.add_section("empty")
c.set("new", "c", "3")
c["shop"]["size"] = "200"
c["new"]["list"] = "one\ntwo"
print(c.remove_option("shop", "open"), c.remove_option("shop", "open"), c.remove_section("staff.ann"), c.remove_section("staff.ann"))
del c["new"]["a"]
out = io.StringIO()
c.write(out)
print(out.getvalue())
again = configparser.ConfigParser()
again.read_string(out.getvalue())
print(again == c, again["new"]["list"].split(), c.read("not there.ini"), c.popitem()[0])
out = io.StringIO()
again.write(out, space_around_delimiters=False)
print(out.getvalue().splitlines()[:4])
with open("made.ini", "w") as f:
    f.write("[s]\nk = v\n")
print(again.read(["made.ini", "other.ini"]), again["s"]["k"])
import os
os.remove("made.ini")
for f in (lambda: c["nowhere"], lambda: c["shop"]["nothing"], lambda: c.get("shop", "nothing"), lambda: c.get("nowhere", "x"), lambda: c.getint("shop", "name"), lambda: c.getboolean("shop", "name"), lambda: c.add_section("shop"), lambda: c.add_section("DEFAULT"), lambda: c.set("nowhere", "a", "b"), lambda: c.set("shop", "a", 5), lambda: c.add_section(5),
          lambda: c.__setitem__("x", {"a": None}), lambda: c.options("nowhere"), lambda: c.__delitem__("DEFAULT"), lambda: c.__delitem__("nowhere"), lambda: c.items("nowhere"), lambda: c["shop"].__setitem__("k", 5), lambda: c["shop"].__delitem__("currency")):
    try:
        print(f())
    except (KeyError, ValueError, TypeError, configparser.Error) as e:
        print(type(e).__name__, e)
