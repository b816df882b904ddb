# __del__: when it runs, with del, rebinding, scopes that end, containers, exceptions and generators.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"  {self.name} is gone")


print("rebinding")
x = Noisy("one")
x = Noisy("two")
print("del")
y = x
del x
print("still one name left")
del y
print("a function's locals")


def scope():
    a = Noisy("a")
    b = Noisy("b")
    print("  leaving")


scope()
print("argument and temporary")
print(len([Noisy("in list"), Noisy("second in list")]))
Noisy("never named")
(lambda n: print("  called with", n.name))(Noisy("argument"))
print("containers")
box = [Noisy("first"), Noisy("second"), Noisy("third")]
del box[1]
box.pop()
box.clear()
d = {"k": Noisy("value")}
d["k"] = Noisy("other value")
d.pop("k")
t = (Noisy("t1"), Noisy("t2"))
del t
print("attributes")
owner = Noisy("owner")
owner.part = Noisy("part")
owner.part = None
owner.part = Noisy("part two")
del owner
print("loops")
for n in range(2):
    item = Noisy(f"item{n}")
    print("  body", n)
del item
print("exceptions")
try:
    raise ValueError(Noisy("carried"))
except ValueError as e:
    print("  handling", type(e.args[0]).__name__)
print("after handler")


def generator():
    n = Noisy("in generator")
    yield 1
    yield 2


g = generator()
print(next(g))
del g


class Revives:
    kept = []

    def __del__(self):
        print("  reviving")
        Revives.kept.append(self)


Revives()
print(len(Revives.kept))
Revives.kept.clear()
print("end of program")
last = Noisy("last one")
