"""add_note and __notes__."""
e = ValueError("x")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second\nline")
print(e.__notes__, e, repr(e), e.args)
for bad in (5, None, b"x"):
    try:
        e.add_note(bad)
    except TypeError as x:
        print(x)
try:
    e.add_note()
except TypeError as x:
    print(x)
e.__notes__ = ["replaced"]
e.add_note("more")
print(e.__notes__)
e.__notes__ = "not a list"
try:
    e.add_note("x")
except TypeError as x:
    print(x)
del e.__notes__
print(hasattr(e, "__notes__"))


class Own(Exception):
    def add_note(self, note):
        super().add_note(note.upper())


o = Own("o")
o.add_note("loud")
print(o.__notes__, vars(o))
try:
    raise o
except Own as caught:
    caught.add_note("later")
    print(caught.__notes__)
g = ExceptionGroup("g", [ValueError(1)])
g.add_note("group note")
print(g.__notes__, g.derive([TypeError()]), g.split(ValueError)[0].__notes__, g.subgroup(lambda x: True) is g)
