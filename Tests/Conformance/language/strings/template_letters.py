# Letters from templates, in three manners.
from string import Template

people = [{"name": "Ada", "debt": 12.5, "items": ["book", "pen"]}, {"name": "Bo", "debt": 0, "items": []}]
for p in people:
    print("Dear %(name)s, you owe %(debt).2f." % p)
    print("Dear {name}, you owe {debt:.2f} for {items[0]}.".format(**p) if p["items"] else "Dear {}, nothing.".format(p["name"]))
    print(f"Dear {p['name']}, {'nothing' if not p['debt'] else f'{p["debt"]:.2f}'}: {', '.join(p['items']) or '-'}.")
    print(Template("Dear $name, ${debt}EUR $$").substitute(p))
letter = Template("$greeting $who")
print(letter.safe_substitute(who="you"))
try:
    letter.substitute(who="you")
except KeyError as e:
    print("missing", e)
try:
    "{greeting} {who}".format(who="you")
except KeyError as e:
    print("missing", e)
try:
    "{} {}".format("one")
except IndexError as e:
    print(e)
print("{0}{1}{0}".format("a", "b"), "{:>{w}}".format("x", w=4), "{0.real} {0.imag}".format(3 + 4j), "{{}}".format(), "{!r:>5}".format("q"))


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{a} {b}".format_map(Default(a=1)))
