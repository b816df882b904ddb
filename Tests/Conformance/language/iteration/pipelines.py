# Steps of a pipeline that each take an iterator and give one.
def numbers(text):
    for word in text.split():
        try:
            yield float(word)
        except ValueError:
            print(f"(skips {word!r})")


def clamp(items, low, high):
    return (min(max(x, low), high) for x in items)


def pairs(items):
    it = iter(items)
    before = next(it, None)
    for x in it:
        yield before, x
        before = x


def take(n, items):
    for _, x in zip(range(n), items):
        yield x


def tee_print(label, items):
    for x in items:
        print(f"{label}:{x:g}", end=" ")
        yield x


steps = tee_print("out", clamp(tee_print("in", numbers("1 x 50 -3 2.5 99")), 0, 10))
print("nothing yet")
print(list(pairs(steps)))
print(list(take(3, numbers("4 5 6 7"))), sum(take(2, iter(range(9)))), list(pairs([])), list(pairs("a")))
