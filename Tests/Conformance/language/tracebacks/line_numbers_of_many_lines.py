# Which line a statement of many lines is said to fail in.
def lines(f):
    try:
        f()
    except Exception as e:
        tb, result = e.__traceback__.tb_next, []
        while tb:
            result.append(tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno)
            tb = tb.tb_next
        return result


def bad(*args):
    raise ValueError


def call():
    return bad(
        1,
        2,
    )


def nested():
    return bad(
        1,
        bad(
            2
        ),
    )


def expression():
    x = (1 +
         2 /
         0)


def subscript():
    d = {}
    return d[
        "a"
    ]


def attribute():
    return (None
            .x
            .y)


def conditional():
    if (1 and
            undefined):
        pass


def loop():
    for i in (
        1,
        bad(),
    ):
        pass


def comprehension():
    return [
        1 / x
        for x in
        (1, 0)
    ]


def decorator():
    @bad
    def f():
        pass


def default():
    def f(a=1,
          b=bad()):
        pass


def class_body():
    class C:
        x = 1
        y = bad()


def with_statement():
    with (
        open_nothing(),
    ):
        pass


def assertion():
    assert (
        1 ==
        2
    ), "message"


def multi_target():
    a = b, c = \
        1


def in_finally():
    try:
        pass
    finally:
        bad()


def chained():
    x = "abc"
    return (x
            .upper()
            .nothing()
            .lower())


def raising():
    raise ValueError(
        "text",
    ) from bad()


def returning():
    return {
        "a": 1,
        "b": bad(),
    }


for f in (call, nested, expression, subscript, attribute, conditional, loop, comprehension, decorator, default, class_body,
          with_statement, assertion, multi_target, in_finally, chained, raising, returning):
    print(f.__name__, lines(f))
