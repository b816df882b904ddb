# Objects with __del__ in circles: each is called once, before anything is taken apart, and may bring things back.
import gc


class Noisy:
    def __init__(self, name):
        self.name = name
        self.peers = []

    def __del__(self):
        print("del", self.name, [p.name for p in self.peers])


class Phoenix(Noisy):
    saved = []

    def __del__(self):
        print("rise", self.name)
        self.saved.append(self)


def ring(cls, *names):
    made = [cls(n) for n in names]
    for one, next in zip(made, made[1:] + made[:1]):
        one.peers.append(next)
    return made[0]


gc.collect()
a = ring(Noisy, "a", "b", "c")
print("before", gc.collect())
del a
print("ring", gc.collect())
p = ring(Phoenix, "p", "q")
del p
print("phoenix", gc.collect(), [x.name for x in Phoenix.saved])
Phoenix.saved.clear()
print("again", gc.collect())
outer = Noisy("outer")
outer.peers.append(ring(Noisy, "inner 1", "inner 2"))
del outer
print("inner ring only", gc.collect())


def failing():
    n = Noisy("in a frame")
    try:
        raise ValueError
    except ValueError as e:
        error = e


failing()
print("frame", gc.collect())
print("end")
