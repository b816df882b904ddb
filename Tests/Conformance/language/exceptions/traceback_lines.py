# The line numbers that a traceback holds, frame by frame.
def lines(e):
    tb = e.__traceback__
    result = []
    while tb is not None:
        result.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return result


def third(x):
    return 1 / x


def second(x):
    y = x + 0
    return (
        third(y)
    )


def first(x):
    try:
        return second(x)
    finally:
        pass


try:
    first(0)
except ZeroDivisionError as e:
    print(lines(e))


def reraising():
    try:
        third(0)
    except ZeroDivisionError:
        raise


def from_variable():
    try:
        third(0)
    except ZeroDivisionError as e:
        saved = e
    raise saved


def generator():
    yield 1
    third(0)


class Class:
    def __getattr__(self, name):
        raise AttributeError(name)

    def __add__(self, other):
        return third(other)


for f in (
    reraising,
    from_variable,
    lambda: list(generator()),
    lambda: Class().nothing,
    lambda: Class() + 0,
    lambda: [third(n) for n in (1, 0)],
    lambda: sorted([1, 0], key=third),
    lambda: (third(n) for n in (0,)).__next__(),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, lines(e))
