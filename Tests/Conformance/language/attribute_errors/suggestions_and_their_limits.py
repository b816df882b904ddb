# "Did you mean": which names are suggested for a misspelt attribute or name, as traceback says it with and without frames.
import math
import traceback


class Person:
    species = "human"

    def __init__(self):
        self.first_name, self.last_name = "Ada", "L"
        self._private = 1

    def greeting(self):
        return self.first_nam

    def global_like(self):
        return greeting()

    @property
    def broken(self):
        return self.no_such_thing_at_all


class Slotted:
    __slots__ = ("alpha", "beta")


class Dynamic:
    def __getattr__(self, name):
        raise AttributeError(f"nothing called {name}")

    def __dir__(self):
        return ["colour", "shape"]


p = Person()
counter_value = 1


def local_names():
    long_name = 1
    return long_nam


def last_line(f):
    try:
        return f()
    except (AttributeError, NameError, ImportError) as e:
        with_frames = list(traceback.TracebackException.from_exception(e).format_exception_only())[-1].rstrip()
        without = traceback.format_exception_only(e)[-1].rstrip()
        return f"{with_frames}  [{e.name}]" + ("" if with_frames == without else f"\n    without frames: {without}")


def imports(text):
    return lambda: exec(text, {})


for f in (lambda: p.frist_name, lambda: p.lastname, lambda: p.specie, lambda: p.x, lambda: p.private, lambda: p.greetings(), p.greeting, p.global_like, lambda: p.broken,
          lambda: Person.gretting, lambda: Slotted().alpha, lambda: Slotted().alhpa, lambda: Dynamic().color, lambda: math.squrt(4), lambda: math.pie, lambda: [].apend(1), lambda: "".jion([]),
          lambda: {}.keyz, lambda: (1).reel, lambda: None.foo, lambda: print.nam, lambda: counter_valu, local_names, lambda: pritn, lambda: lenn, lambda: tru, lambda: xyzzy, lambda: Persn, lambda: mat,
          lambda: os, lambda: sys.argv, lambda: p.firstNameOfThisPersonWhichIsLong, lambda: (lambda: 0).__nam__, imports("import maths"), imports("import asyncio.taks"),
          imports("import collections.abcd"), imports("import osx")):
    print(last_line(f))
for f in (lambda: setattr(p, 5, 1), lambda: setattr(5, "x", 1), lambda: delattr(p, "zzz"), lambda: setattr(Slotted(), "gamma", 1), lambda: setattr(len, "x", 1), lambda: setattr(int, "x", 1),
          lambda: delattr(Person, "nope"), lambda: setattr(p, "broken", 1), lambda: delattr(p, "broken"), lambda: setattr(None, "a", 1), lambda: setattr([], "a", 1), lambda: delattr("", "upper"), lambda: object().x):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e, getattr(e, "name", "-") if "__dict__" not in str(e) else "")
