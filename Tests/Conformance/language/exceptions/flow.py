# Which of try, except, else and finally run, and what wins.
def run(kind):
    print(kind, end=": ")
    try:
        print("try", end=" ")
        if kind == "value":
            raise ValueError("v")
        if kind == "key":
            {}["k"]
        if kind == "zero":
            1 / 0
        if kind == "return":
            return "from try"
    except ValueError:
        print("except", end=" ")
        return "from except"
    except (KeyError, IndexError) as e:
        print("lookup", repr(e), end=" ")
    else:
        print("else", end=" ")
    finally:
        print("finally")
    return "end"


for kind in ("none", "value", "key", "return", "zero"):
    try:
        print("  ", run(kind))
    except ZeroDivisionError as e:
        print("   outside:", e)


def wins():
    try:
        raise KeyError("lost")
    finally:
        return "finally wins"


def loop():
    out = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append(f"f{i}")
    else:
        out.append("else")
    return out


print(wins(), loop())
try:
    try:
        raise OSError("inner")
    except ValueError:
        print("no")
    finally:
        print("passing")
except Exception as error:
    print(type(error).__name__)
try:
    error
except NameError as e:
    print(e)
for classes in ((ArithmeticError,), (Exception, int), (BaseException,)):
    try:
        try:
            1 / 0
        except classes as e:
            print("caught", type(e).__mro__[1].__name__)
    except TypeError as e:
        print(e)
