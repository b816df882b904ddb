"""contextmanager and the small ready-made managers."""
from contextlib import (AbstractContextManager, ContextDecorator, closing, contextmanager, nullcontext, redirect_stdout, suppress)


@contextmanager
def tag(name, swallow=False):
    """Prints a tag around the body."""
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("caught", error)
        if not swallow:
            raise
    finally:
        print(f"</{name}>")


with tag("a") as inner, tag("b"):
    print(inner)
with tag("quiet", swallow=True):
    raise ValueError("swallowed")
for error in (ValueError("value"), KeyError("key"), StopIteration("stop")):
    try:
        with tag("loud"):
            raise error
    except Exception as raised:
        print("outside:", type(raised).__name__, raised, raised is error)


@tag("decorated")
def work(n):
    """Does some work."""
    return n * 2


print(work(4), work(5), work.__name__, work.__doc__, tag.__doc__)


@contextmanager
def broken():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


for make in (broken, twice):
    try:
        with make():
            print("inside")
    except RuntimeError as error:
        print("RuntimeError:", error)

with suppress(KeyError, IndexError):
    {}["missing"]
    print("never")
try:
    with suppress(KeyError):
        [][3]
except IndexError as error:
    print("IndexError:", error)
with suppress(ValueError):
    raise ExceptionGroup("all", [ValueError(1), ExceptionGroup("deep", [ValueError(2)])])
try:
    with suppress(ValueError):
        raise ExceptionGroup("some", [ValueError(1), TypeError(2)])
except ExceptionGroup as group:
    print(repr(group))


class Door:
    def close(self):
        print("closed")


with closing(Door()) as door:
    print(type(door).__name__)
with nullcontext("value") as value, nullcontext() as nothing:
    print(value, nothing)


class Buffer:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text

    def flush(self):
        pass


out = Buffer()
with redirect_stdout(out):
    print("into the buffer")
    with redirect_stdout(Buffer()) as inner:
        print("deeper")
    print("back")
print(repr(out.text), repr(inner.text))


class Timer(ContextDecorator):
    def __enter__(self):
        print("start")
        return self

    def __exit__(self, *failure):
        print("stop", failure[0])


@Timer()
def job():
    print("job")


job()
job()


class Half(AbstractContextManager):
    pass


class Full(AbstractContextManager):
    def __exit__(self, *failure):
        return True


try:
    Half()
except TypeError as error:
    print("TypeError:", error)
with Full() as full:
    raise ValueError("hidden")
print(isinstance(Timer(), AbstractContextManager), isinstance(3, AbstractContextManager), isinstance(full, Full))
for thing in (3, Door()):
    try:
        with thing:
            pass
    except TypeError as error:
        print("TypeError:", error)
