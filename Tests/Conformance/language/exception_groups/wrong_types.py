# What `except*` refuses.
def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, "|", e)


def catch(matcher, error=None):
    def run():
        try:
            raise error or ExceptionGroup("g", [ValueError(1)])
        except* matcher:
            print("matched")
    return run


attempt(catch(ExceptionGroup))
attempt(catch(BaseExceptionGroup))
attempt(catch((ValueError, ExceptionGroup)))
attempt(catch(5))
attempt(catch((ValueError, "x")))
attempt(catch(int))
attempt(catch(ValueError))
attempt(catch(Exception))
for make in (
    lambda: ExceptionGroup(), lambda: ExceptionGroup("m"), lambda: ExceptionGroup("m", []), lambda: ExceptionGroup(5, [ValueError()]),
    lambda: ExceptionGroup("m", ValueError()), lambda: ExceptionGroup("m", [5]), lambda: ExceptionGroup("m", [ValueError]),
    lambda: ExceptionGroup("m", [KeyboardInterrupt()]), lambda: ExceptionGroup("m", {ValueError()}),
    lambda: BaseExceptionGroup("m", [ValueError()]), lambda: ExceptionGroup("m", (ValueError(),)),
    lambda: ExceptionGroup("m", [ValueError(1)], 3),
):
    try:
        e = make()
        print(type(e).__name__, e, e.exceptions, e.args)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
