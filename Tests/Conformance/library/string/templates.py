import string
from string import Formatter, Template

print(string.ascii_lowercase, string.digits, string.hexdigits, string.punctuation, repr(string.whitespace))
print(string.capwords("the quick  brown fox"), string.capwords("a-b", "-"), string.octdigits, len(string.printable))
t = Template("Dear $name, you owe ${amount} $$")
print(t.substitute(name="Ann", amount=5), t.safe_substitute(name="Bob"), t.get_identifiers(), t.is_valid())
print(t.substitute({"name": "Cy", "amount": 1}, amount=2))
for text in ["$missing", "bad $ sign"]:
    try:
        print(Template(text).substitute({}))
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)


class Percent(Template):
    delimiter = "%"


print(Percent("%who likes %{what}, not 5%%").substitute(who="x", what="y"))
f = Formatter()
print(f.format("{0}-{name!r:>6}-{1[0]}", 1, [2], name="n"), f.format("{:{w}}|", 3, w=4), list(f.parse("a{b:c}d")))


class Default(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else args[key]


print(Default().format("{a} and {b}", a=1))
