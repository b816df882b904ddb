# In an assignment the right side comes first, then the targets' parts, left to right.
class Box:
    def __init__(self, name):
        self.__dict__["name"] = name

    def __setitem__(self, key, value):
        print(f"{self.name}[{key}] = {value}")

    def __getitem__(self, key):
        print(f"read {self.name}[{key}]")
        return 10

    def __setattr__(self, key, value):
        print(f"{self.name}.{key} = {value}")

    def __delitem__(self, key):
        print(f"del {self.name}[{key}]")


def say(tag, value):
    print("eval", tag)
    return value


a, b = Box("a"), Box("b")
say("container", a)[say("index", 1)] = say("value", 2)
say("c1", a)[say("i1", 1)] = say("c2", b)[say("i2", 2)] = say("v", 3)
say("object", a).field = say("value", 4)
say("t1", a)[say("k1", 0)], say("t2", b).x = say("v1", 5), say("v2", 6)
say("aug", a)[say("key", "k")] += say("right", 7)
