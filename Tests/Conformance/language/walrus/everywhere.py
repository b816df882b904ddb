# Assignment expressions in all places where they may stand.
if (n := len("abc")) > 2:
    print("long", n)
data = iter([3, 2, 0, 9])
while (value := next(data)):
    print("value", value)
print(value, [y := 5, y * 2], (z := 1, z + 1))
print(f"{(w := 7)} {w} {(w := w + 1)=}")


def f(x, *args, **kwargs):
    return x, args, kwargs


print(f((a := 1), b := 2, c=(d := 4)), a, b, d)
print([t for x in range(5) if (t := x * 2) > 4], t)
print(any((hit := x) > 2 for x in range(9)), hit)
lam = lambda: (inner := 3) + inner
print(lam(), "inner" in globals())
items = [1, 2, 3]
print(items[(i := 1)], items[i:(j := 3)], i, j)
print((x := 1) and (y := 0) or (x, y))


def default(v=(made := [])):
    return v is made


print(default())


def local():
    if (k := 10) > 5:
        pass
    [m := k + q for q in range(3)]
    return k, m, "q" in locals()


print(local())


def outer():
    total = 0

    def add(v):
        nonlocal total
        return [total := total + x for x in v]
    return add([1, 2, 3]), total


print(outer())
assert (checked := True), "message"
print(checked, not (neg := False), neg)
d = {(key := "k"): (val := "v")}
print(d, key, val)
print((u := 5) + u, u + (u := 1), u)
match (subject := [1, 2]):
    case [p, (r)] if (s := p + r) > 2:
        print(subject, s)
print((lambda x: (sq := x * x, sq + 1))(3))
try:
    raise (err := ValueError("named"))
except ValueError as e:
    print(e is err)
@(deco := lambda f: (lambda: "decorated " + f()))
def g(): return "g"
print(g(), deco is not None)
