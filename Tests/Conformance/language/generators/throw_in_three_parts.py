"""`throw` in its old form, with a class, a value and a traceback: how the value becomes the exception."""
import warnings

warnings.simplefilter("ignore")


def patient():
    while True:
        try:
            yield "waits"
        except Exception as e:
            print("   inside:", type(e).__name__, e.args, e.__traceback__ is not None)


def attempt(*args):
    generator = patient()
    next(generator)
    try:
        print("  ", generator.throw(*args))
    except BaseException as e:
        print("   outside:", type(e).__name__, e)
    generator.close()


for args in [
    (ValueError,), (ValueError, None), (ValueError, 3), (ValueError, (1, 2)), (ValueError, ValueError("own")),
    (LookupError, KeyError("narrower")), (KeyError, LookupError("wider")), (KeyError, ValueError("other")),
    (OSError, (2, "no such thing")), (ValueError("made"), None), (ValueError("made"), ValueError("again")),
    (ValueError("made"), 3, None), (ValueError, None, 32), (list, 1), (3,), (),
]:
    print(args)
    attempt(*args)

try:
    1 / 0
except ZeroDivisionError as e:
    kept = e.__traceback__
generator = patient()
next(generator)
print(generator.throw(ValueError, "with the other's traceback", kept))
