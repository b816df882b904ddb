# Bounds, constraints and the values of aliases are computed when somebody asks, and once.
def say(x):
    print("eval", x)
    return x


def f[T: say(int), U: (say(str), say(bytes)), V](a: T) -> U: ...


t, u, v = f.__type_params__
print("made")
print(t.__bound__, t.__constraints__)
print(t.__bound__)
print(u.__constraints__, u.__bound__)
print(v.__bound__, v.__constraints__)
type Later = say(list[int])
print("alias made")
print(Later.__value__)
print(Later.__value__)
type Recursive = tuple[int, Recursive | None]
print(Recursive.__value__.__args__[0])
type Broken = undefined_name
try:
    Broken.__value__
except NameError as e:
    print(e)
undefined_name = "now defined"
print(Broken.__value__)
def g[T: not_there](): pass
print(g())
try:
    g.__type_params__[0].__bound__
except NameError as e:
    print(e)
type Gen[K] = dict[K, list[K]]
print(Gen.__type_params__, Gen.__value__, Gen[int])
def outer():
    local = int
    type Inner = local
    def h[X: local](): pass
    local = str
    return Inner.__value__, h.__type_params__[0].__bound__
print(outer())
class C:
    attr = float
    type A = attr
print(C.A.__value__)
