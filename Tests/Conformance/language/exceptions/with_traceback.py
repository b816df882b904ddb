# with_traceback, sharing an exception between raises, and what is appended.
def count(e):
    n, tb = 0, e.__traceback__
    while tb:
        n, tb = n + 1, tb.tb_next
    return n


shared = ValueError("shared")


def throw():
    raise shared


for i in range(3):
    try:
        throw()
    except ValueError as e:
        print(i, count(e))
shared.__traceback__ = None
try:
    throw()
except ValueError as e:
    print("reset", count(e))
try:
    raise shared.with_traceback(None)
except ValueError as e:
    print("with_traceback", count(e))


def deep(n):
    if n == 0:
        raise KeyError("bottom")
    deep(n - 1)


try:
    deep(5)
except KeyError as e:
    print(count(e))
    tb = e.__traceback__
    print(tb.tb_lineno > 0, tb.tb_next.tb_frame.f_code.co_name)
    try:
        raise e
    except KeyError as again:
        print(again is e, count(again))
    try:
        raise e.with_traceback(tb.tb_next)
    except KeyError as again:
        print(count(again))
