# Causes, contexts and what is told of them.
class ConfigError(Exception):
    pass


def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise ConfigError(f"bad setting {text!r}") from e


def load(settings):
    try:
        return {k: parse(v) for k, v in settings.items()}
    except ConfigError:
        raise RuntimeError("can't load")


def chain(e):
    while e is not None:
        yield f"{type(e).__name__}({e})"
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)


for settings in ({"a": "1"}, {"a": "x"}):
    try:
        print(load(settings))
    except RuntimeError as e:
        print(" <- ".join(chain(e)))
        print(repr(e.__context__), repr(e.__context__.__cause__), e.__cause__, e.__suppress_context__, e.__context__.__suppress_context__)
try:
    try:
        {}["key"]
    except KeyError:
        raise LookupError("hidden") from None
except LookupError as e:
    print(list(chain(e)), repr(e.__context__), e.__suppress_context__)
try:
    try:
        1 / 0
    finally:
        [][0]
except IndexError as e:
    print(list(chain(e)))
try:
    raise ValueError("v") from ConfigError
except ValueError as e:
    print(repr(e.__cause__))
try:
    raise ValueError("v") from 5
except TypeError as e:
    print(e, repr(e.__context__))
a, b = ValueError("a"), ValueError("b")
try:
    try:
        raise a
    except ValueError:
        raise b
except ValueError as e:
    print(e, e.__context__ is a)
    try:
        raise a
    except ValueError as f:
        print(f, f.__context__ is b, b.__context__)
