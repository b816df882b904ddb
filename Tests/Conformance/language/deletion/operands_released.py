# The operands of an operation are let go from left to right once it is done.
class Operand:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        print("add", self.name, other.name)
        return 0

    def __lt__(self, other):
        print("less", self.name, other.name)
        return True

    def __eq__(self, other):
        print("equal", self.name, other.name)
        return True

    __hash__ = None

    def __getitem__(self, key):
        print("item", self.name, key.name)
        return 1

    def __setitem__(self, key, value):
        print("set", self.name, key.name, value.name)

    def __delitem__(self, key):
        print("delete", self.name, key.name)

    def __contains__(self, item):
        print("contains", self.name, item.name)
        return True

    def __del__(self):
        print("del", self.name)


O = Operand
O("a") + O("b")
O("a") < O("b")
O("a") == O("b")
O("a") is O("b")
O("a")[O("k")]
O("a")[O("k")] = O("v")
del O("a")[O("k")]
O("x") in O("c")
O("a") < O("b") < O("c")
[O("l1"), O("l2"), O("l3")]
(O("t1"), O("t2"), O("t3"))
O("a"), O("b")
print("done")
