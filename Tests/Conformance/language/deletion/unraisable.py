# What is raised in `__del__` goes to stderr and is forgotten.
class Faulty:
    def __del__(self):
        raise ValueError("in del")


f = Faulty()
del f
print("goes on")


class Resurrect:
    kept = []

    def __del__(self):
        print("del called")
        Resurrect.kept.append(self)


r = Resurrect()
r.mark = 5
del r
print(Resurrect.kept[0].mark)
Resurrect.kept.clear()
print("cleared")


class Parent:
    def __del__(self):
        print("parent del")


class Child(Parent):
    def __del__(self):
        print("child del")
        super().__del__()


Child()
class Late:
    pass
late = Late()
late.__del__ = lambda: print("instances' own are not called")
del late
print("end")
