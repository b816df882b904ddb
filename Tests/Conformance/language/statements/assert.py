# `assert`: what is computed, and when.
def message():
    print("message computed")
    return "the message"


assert True, message()
try:
    assert False, message()
except AssertionError as e:
    print(repr(e), e.args)
try:
    assert []
except AssertionError as e:
    print(repr(e), e.args)
try:
    assert 0, ("tuple", 1)
except AssertionError as e:
    print(repr(e))
try:
    assert None, ValueError("an exception as message")
except AssertionError as e:
    print(repr(e), type(e.args[0]).__name__)


class Odd:
    def __bool__(self):
        raise RuntimeError("truth")


try:
    assert Odd()
except RuntimeError as e:
    print(e)
AssertionError_saved = AssertionError
AssertionError = ValueError
try:
    assert False, "not looked up by name"
except AssertionError_saved as e:
    print("real class", e)
del AssertionError
print(__debug__)


def check(value):
    assert isinstance(value, int), f"expected int, got {type(value).__name__}"
    return value


for v in (1, "x"):
    try:
        print(check(v))
    except AssertionError as e:
        print(e)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        assert False, "inside a handler"
except AssertionError as e:
    print(e, repr(e.__context__))
