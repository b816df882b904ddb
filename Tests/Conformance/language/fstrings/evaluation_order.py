# Parts are computed from left to right, formats after their values.
def say(tag, value):
    print("eval", tag)
    return value


class V:
    def __init__(self, n): self.n = n
    def __format__(self, spec):
        print("format", self.n, spec)
        return f"{self.n}/{spec}"
    def __str__(self):
        print("str", self.n)
        return f"s{self.n}"
    def __repr__(self):
        print("repr", self.n)
        return f"r{self.n}"


print(f"{say('a', V(1))} {say('b', V(2)):{say('spec', 'x')}} {say('c', V(3))!r} {say('d', V(4))!s:>5}")
print(f"{V(1)}{V(2)!r}{V(3)!s}{V(4)=}")
try:
    f"{say('first', 1)} {1 / 0} {say('never', 2)}"
except ZeroDivisionError:
    print("stopped")


class Bad:
    def __format__(self, spec): return 5
    def __str__(self): return None


for f in (lambda: f"{Bad()}", lambda: f"{Bad()!s}"):
    try:
        f()
    except TypeError as e:
        print(e)
counter = iter(range(10))
print(f"{next(counter)} {next(counter)} {next(counter):0{next(counter)}d} {next(counter)}")
