import textwrap

text = ("Asynchronous programs wait a lot -- well-behaved ones wait together, and a super-duper-long-hyphenated-word "
        "does not stop them.")
for width in (20, 40):
    for line in textwrap.wrap(text, width):
        print(f"|{line:{width}}|")
print(textwrap.fill(text, 50, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(text, 40), textwrap.shorten(text, 30, placeholder="..."), textwrap.shorten("short", 40))
print(textwrap.dedent("""
    def f():
        return 1

    f()
    """))
print(textwrap.indent("a\n\nb\n", "> "), textwrap.indent("a\n\nb", "# ", lambda line: True))
print(textwrap.wrap("x" * 25, 10), textwrap.wrap("x" * 25, 10, break_long_words=False), textwrap.wrap("a-b c-d ef-gh", 5))
print(textwrap.wrap("one two three four five", 9, max_lines=2), textwrap.wrap(""), textwrap.wrap("a\tb\nc", 10))
print(textwrap.TextWrapper(width=20, fix_sentence_endings=True).fill("It works. Does it? Yes."))
