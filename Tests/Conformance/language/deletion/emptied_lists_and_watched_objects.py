# A list is emptied from its end; those who watch an object are told before what it holds goes.
import collections
import weakref


class Cup:
    def __init__(self, name):
        self.name = name
        self.saucer = None

    def __del__(self):
        print("gone:", self.name)


shelf = [Cup("a"), Cup("b"), Cup("c")]
shelf.clear()
print(shelf)
cup = Cup("big")
cup.saucer = Cup("small")
watch = weakref.ref(cup, lambda r: print("told", r() is None))
del cup
print(watch())
order = collections.OrderedDict(a=1, b=2, c=3)
for change in (lambda k: order.move_to_end(k), lambda k: order.pop(k)):
    try:
        for key in order:
            change(key)
    except RuntimeError as e:
        print(e)
