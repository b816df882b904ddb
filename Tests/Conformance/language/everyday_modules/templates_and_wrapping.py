# string.Template, string.Formatter's helpers and textwrap: texts put together and laid out.
import string
import textwrap
from string import Template

t = Template("Dear $name, you owe $$${amount}.00 for ${item}s. $Name")
print(t.safe_substitute(name="Ann", amount=5), t.get_identifiers(), t.is_valid())
print(t.substitute({"name": "Bob", "amount": 7}, item="pear", Name="(B)"), Template("a$b").substitute(b=1), Template("${a}${b}").substitute(a="x", b=None))
for text, values in (("$x $y", {"x": 1}), ("$", {}), ("$1", {}), ("${a", {"a": 1}), ("${a b}", {}), ("cost $5", {}), ("line\n $ two", {}), ("$é", {"é": 1}), ("$x", {"x": "$x"})):
    try:
        print(repr(text), Template(text).substitute(values))
    except (KeyError, ValueError) as e:
        print(repr(text), type(e).__name__, e)


class Percent(Template):
    delimiter = "%"
    idpattern = r"[a-z]+_[a-z]+"


print(Percent("%the_end %ignored $x %%").safe_substitute(the_end="fin"), Percent("%a_b").substitute(a_b=1))
print(string.ascii_lowercase, string.digits, string.hexdigits, string.punctuation, repr(string.whitespace), string.capwords("hello  big world"), string.capwords("a-b-c", "-"))
print(list(string.Formatter().parse("a{0:>{w}}b{x!r}{{}}")), string.Formatter().format("{0} {x[1]} {y.real}", 1, x=[2, 3], y=5))
text = "The quick brown fox jumps over the lazy dog.  It was not amused; a-very-long-hyphenated-word and incomprehensibilities followed."
for width in (20, 35):
    print(*textwrap.wrap(text, width), sep="\n")
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  ", break_on_hyphens=False))
print(textwrap.wrap("incomprehensibilities", 8), textwrap.wrap("incomprehensibilities a", 8, break_long_words=False), textwrap.wrap(""), textwrap.wrap("a  b\tc\nd", 3), textwrap.wrap(text, 30, max_lines=2), textwrap.wrap(text, 30, max_lines=1, placeholder="~"))
print(textwrap.shorten("Hello  wonderful   world", 16), textwrap.shorten("Hello world", 11), textwrap.shorten("Hello world", 8, placeholder=".."), repr(textwrap.dedent("""\
    indented
      more

    back
""")), repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "- ", lambda line: True)), repr(textwrap.dedent("  a\n\tb")), repr(textwrap.dedent("  a\n   b\n \n")))
for f in (lambda: textwrap.wrap("a b", 0), lambda: textwrap.wrap("abc", 2, max_lines=1, placeholder="..."), lambda: textwrap.shorten("abc def", 2)):
    try:
        print(f())
    except ValueError as e:
        print(e)
print(textwrap.wrap("one two three", width=7, expand_tabs=False, fix_sentence_endings=True), textwrap.fill("End.  Next sentence. And more", 12, fix_sentence_endings=True), textwrap.TextWrapper(width=5).wrap("ab cd ef"))
