# An uncaught exception at the end of a chain of contexts.
class Step(Exception):
    pass


def inner():
    raise Step("inner")


def middle():
    try:
        inner()
    except Step:
        raise Step("middle")


def outer():
    try:
        middle()
    except Step as e:
        print("outer sees", e, "after", e.__context__)
        raise Step("outer") from None


try:
    outer()
except Step as e:
    print(e.__suppress_context__, e.__cause__, e.__context__)
    raise
