# The handler's name is deleted at its end, however it is left.
e = "module e"
try:
    raise ValueError("v")
except ValueError as e:
    print(repr(e))
print("e" in globals())


def handler():
    err = "before"
    try:
        raise ValueError("v")
    except ValueError as err:
        del err
    try:
        err
    except UnboundLocalError as problem:
        print(problem)


handler()


def rebind():
    try:
        raise ValueError("v")
    except ValueError as err:
        err = "rebound"
    return "err" in locals()


print(rebind())


def loop():
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError as err:
            continue
    return "err" in locals()


print(loop())


def raising():
    try:
        try:
            raise ValueError("v")
        except ValueError as err:
            raise KeyError("k")
    except KeyError:
        return "err" in locals()


print(raising())


def kept():
    try:
        raise ValueError("kept")
    except ValueError as err:
        saved = err
    return saved


print(repr(kept()), kept().__traceback__ is not None)


class Body:
    try:
        1 / 0
    except ZeroDivisionError as problem:
        text = str(problem)
    print("problem" in locals(), text)
