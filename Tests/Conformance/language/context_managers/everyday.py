# Context managers: timers without clocks, places kept, things undone.
from contextlib import contextmanager, suppress, ExitStack, closing, nullcontext


class Indent:
    level = 0

    def __enter__(self):
        Indent.level += 1
        return self

    def __exit__(self, *exc):
        Indent.level -= 1

    def say(self, text):
        print("  " * self.level + text)


with Indent() as i:
    i.say("one")
    with Indent() as j, Indent():
        j.say("three")
    i.say("back")


@contextmanager
def changed(d, **new):
    old = dict(d)
    d.update(new)
    try:
        yield d
    except KeyError as e:
        print("handled", e)
    finally:
        d.clear()
        d.update(old)


settings = {"color": "red"}
with changed(settings, color="blue", size=1) as s:
    print(s)
    s["nothing"]
print(settings)
with suppress(ZeroDivisionError, KeyError):
    1 / 0
    print("never")


class Resource:
    def __init__(self, name):
        self.name = name
        print("open", name)

    def close(self):
        print("close", self.name)


with closing(Resource("file")) as r, nullcontext(5) as five:
    print(r.name, five)
with ExitStack() as stack:
    things = [stack.enter_context(closing(Resource(n))) for n in "abc"]
    stack.callback(print, "callback", end="!\n")
    print(len(things))
try:
    with Indent() as i:
        raise ValueError("inside")
except ValueError as e:
    print(e, Indent.level)
