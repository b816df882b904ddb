# `__del__` runs when the last reference goes, at once.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


a = Noisy("a")
b = a
del a
print("still there")
b = None
print("gone")
items = [Noisy("i0"), Noisy("i1"), Noisy("i2")]
del items[1]
print("one removed")
items = None
print("list gone")
pair = (Noisy("t0"), Noisy("t1"))
del pair
table = {"x": Noisy("x"), "y": Noisy("y")}
table["x"] = Noisy("x again")
print("replaced")
table.clear()


def scope():
    one = Noisy("local one")
    two = Noisy("local two")
    print("end of scope")


scope()


def returned():
    keep = Noisy("kept")
    drop = Noisy("dropped")
    return keep


got = returned()
print("returned")
del got
Noisy("temporary")
print("after temporary")
x = Noisy("first x")
x = Noisy("second x")
print("rebound")
del x
