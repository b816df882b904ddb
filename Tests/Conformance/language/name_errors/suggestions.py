# Names that are nearly right: the message itself stays plain, the hint belongs to the traceback.
import sys
value_of_things = 1


class Shape:
    def __init__(self):
        self.width = 3

    def area(self):
        return widht

    def other(self):
        return width


def local_names():
    counter = 5
    return conter


for f in (lambda: value_of_thing, lambda: prnt, local_names, lambda: Shape().area(), lambda: Shape().other(), lambda: Shape().widht,
          lambda: [].apend, lambda: "".uper(), lambda: sys.exti, lambda: {}.item, lambda: zzzzzzzz):
    try:
        f()
    except (NameError, AttributeError) as e:
        print(type(e).__name__, "|", e, "|", e.name, "|", getattr(e, "obj", "no obj") if not isinstance(e, AttributeError) else type(e.obj).__name__)
try:
    from sys import exti
except ImportError as e:
    print(type(e).__name__, "|", e, "|", e.name, "|", e.name_from if hasattr(e, "name_from") else None)
try:
    import no_such_module_here
except ModuleNotFoundError as e:
    print(e, "|", e.name)
e = NameError("own", name="n")
print(e, e.name)
e = AttributeError("own", name="n", obj=5)
print(e, e.name, e.obj)
try:
    NameError("x", nam="n")
except TypeError as t:
    print(t)
