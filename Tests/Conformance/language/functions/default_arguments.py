# Defaults are computed once, when `def` runs, from left to right; they are shared by all calls.
def make(tag):
    print("default", tag)
    return []


def collect(x, first=make("first"), *, second=make("second")):
    first.append(x)
    second.append(-x)
    return first, second


print(collect(1))
print(collect(2))
print(collect(3, []))
print(collect(4, second=[0]))
print(collect.__defaults__, collect.__kwdefaults__)
collect.__defaults__ = (["fresh"],)
print(collect(5))
collect.__kwdefaults__ = None
try:
    collect(6)
except TypeError as e:
    print(e)

functions = []
for i in range(3):
    def show(n=i):
        return n, i
    functions.append(show)
print([f() for f in functions])
i = "changed"
print([f() for f in functions], functions[0](7))
print((lambda a, b=2, *c, d, e=5, **f: (a, b, c, d, e, f))(1, d=4, z=26))
