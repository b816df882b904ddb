# What `raise` takes.
class Custom(Exception):
    def __init__(self, code=7):
        super().__init__(code)
        self.code = code


class Needs(Exception):
    def __init__(self, a, b):
        self.pair = a, b


class Odd(Exception):
    def __new__(cls, *args):
        return "not an exception"


def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, "|", e, "|", e.args)


def do(x):
    raise x


def bare():
    raise


attempt(lambda: do(Custom))
attempt(lambda: do(Custom(3)))
attempt(lambda: do(Needs))
attempt(lambda: do(Needs(1, 2)))
attempt(lambda: do(Odd))
attempt(lambda: do(5))
attempt(lambda: do("text"))
attempt(lambda: do(int))
attempt(lambda: do(None))
attempt(lambda: do(object()))
attempt(bare)
attempt(lambda: do(KeyboardInterrupt))
attempt(lambda: do(StopIteration(5)))
attempt(lambda: do(SystemExit(3)))
try:
    try:
        raise ValueError("active")
    except ValueError:
        bare()
except ValueError as e:
    print("again:", e)
try:
    try:
        raise ValueError("one")
    except ValueError:
        try:
            raise KeyError("two")
        except KeyError:
            pass
        raise
except ValueError as e:
    print("outer one again:", e, repr(e.__context__))
