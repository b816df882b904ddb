# A tokenizer by hand, and an evaluator by precedence.
import operator

LEVELS = {"+": (1, operator.add), "-": (1, operator.sub), "*": (2, operator.mul), "/": (2, operator.truediv),
          "%": (2, operator.mod), "^": (3, operator.pow)}


def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            word = text[i:j]
            yield "number", float(word) if "." in word else int(word)
            i = j
        elif c in LEVELS or c in "()":
            yield "sign", c
            i += 1
        else:
            raise SyntaxError(f"unexpected {c!r} at {i}")
    yield "end", None


def evaluate(text):
    stream = list(tokens(text))[::-1]

    def atom():
        kind, value = stream.pop()
        if kind == "number":
            return value
        if value == "(":
            inner = expression(1)
            if stream.pop() != ("sign", ")"):
                raise SyntaxError("')' expected")
            return inner
        if value == "-":
            return -expression(3)
        raise SyntaxError(f"unexpected {value!r}")

    def expression(least):
        left = atom()
        while stream[-1][1] in LEVELS and LEVELS[stream[-1][1]][0] >= least:
            level, function = LEVELS[stream.pop()[1]]
            left = function(left, expression(level + (function is not operator.pow)))
        return left

    result = expression(1)
    if stream != [("end", None)]:
        raise SyntaxError("too much")
    return result


print(list(tokens("3*(4.5 - 1)")))
for text in ("1+2*3", "(1+2)*3", "2^3^2", "10-4-3", "-2^2", "7%4/2", "1/0", "2*(3", "4 $ 4", "1 2", "", "((((5))))"):
    try:
        print(f"{text:<10} = {evaluate(text)}")
    except (SyntaxError, ZeroDivisionError) as e:
        print(f"{text:<10} ! {type(e).__name__}: {e}")
