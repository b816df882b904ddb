# Small parsers put together to larger ones.
def literal(text):
    def parse(source, at):
        return (text, at + len(text)) if source.startswith(text, at) else None
    return parse


def digits(source, at):
    end = at
    while end < len(source) and source[end].isdigit():
        end += 1
    return (int(source[at:end]), end) if end > at else None


def sequence(*parsers):
    def parse(source, at):
        values = []
        for parser in parsers:
            if (found := parser(source, at)) is None:
                return None
            value, at = found
            values.append(value)
        return values, at
    return parse


def choice(*parsers):
    return lambda source, at: next((f for p in parsers if (f := p(source, at)) is not None), None)


def many(parser):
    def parse(source, at):
        values = []
        while (found := parser(source, at)) is not None:
            value, at = found
            values.append(value)
        return values, at
    return parse


def mapped(parser, function):
    return lambda s, at: None if (f := parser(s, at)) is None else (function(f[0]), f[1])


def item(source, at):
    return choice(digits, listing)(source, at)


listing = mapped(
    sequence(literal("("), choice(mapped(sequence(item, many(mapped(sequence(literal(","), item), lambda v: v[1]))),
                                         lambda v: [v[0], *v[1]]), mapped(literal(""), lambda _: [])), literal(")")),
    lambda v: v[1])
for text in ("7", "(1,2,3)", "()", "(1,(2,(3)),4)", "(1,", "x", "(10,20)rest"):
    found = item(text, 0)
    print(f"{text!r:<16}", found, "" if found is None else repr(text[found[1]:]))
