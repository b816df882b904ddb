# Which handler takes an exception, and when its expression is computed.
def classes(*names):
    print("evaluating", *[n.__name__ for n in names])
    return names


def attempt(e):
    try:
        raise e
    except classes(KeyError, IndexError) as caught:
        print("first", repr(caught))
    except classes(ValueError):
        print("second")
    except Exception as caught:
        print("third", repr(caught))
    except:
        print("bare")


for e in (IndexError(1), ValueError(2), TypeError(3), KeyboardInterrupt(), UnicodeDecodeError("utf-8", b"x", 0, 1, "why")):
    attempt(e)


def wrong(matcher):
    try:
        try:
            raise ValueError("original")
        except matcher:
            print("matched")
    except TypeError as e:
        print(e, "| context", repr(e.__context__))


wrong(5)
wrong("ValueError")
wrong((KeyError, 5))
wrong([ValueError])
wrong(int)
try:
    raise ValueError("x")
except (KeyError, (ValueError, IndexError)) if False else (KeyError, ValueError) as e:
    print(repr(e))
try:
    e
except NameError as error:
    print(error)


class Meta(type):
    def __instancecheck__(cls, instance):
        return True


class Never(Exception, metaclass=Meta):
    pass


try:
    try:
        raise ValueError("not asked")
    except Never:
        print("instancecheck was asked")
except ValueError as e:
    print("handlers look at real classes:", e)
