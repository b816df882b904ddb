# Stars in displays, calls, subscripts, returns, `for` and `in`.
a, b = [1, 2], (3, 4)
print([*a, *b], (*a, *b), {*a, *b}, [*a, 0, *"xy", *{}], (*a,), *a)
print({**{"a": 1}, "b": 2, **{"a": 3}}, {"a": 0, **dict(a=9)}, {**{}})
print([*range(3), *(x * x for x in a), *{"k": 1}, *[[]], *[]])


def returns():
    return *a, 0, *b


def yields():
    yield *a, 5


print(returns(), next(yields()))
for x in *a, *b:
    print(x, end=" ")
print()


class Sub:
    def __getitem__(self, key):
        return key

    def __class_getitem__(cls, key):
        return key


print(Sub()[*a], Sub()[*a, 1], Sub()[1, *a], Sub()[*a, 1:2], Sub[*b], Sub()[*()])
for f in (
    lambda: [*5], lambda: (*None,), lambda: {*5}, lambda: {**5}, lambda: {**[(1, 2)]}, lambda: {*[[]]}, lambda: [*a, *5],
    lambda: {**{"a": 1}, **None}, lambda: (*1.5, *2), lambda: Sub()[*5],
):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Keys:
    def keys(self):
        print("keys")
        return iter("ab")

    def __getitem__(self, k):
        print("item", k)
        return k.upper()


print({**Keys()}, dict(**Keys()))


def say(x):
    print("eval", x)
    return [x]


print([*say(1), *say(2)], {**{say(3)[0]: say(4)}, say(5)[0]: say(6)})
x, *y = *a, *b
print(x, y)
print(*[1, 2], *"ab", sep="-", end="!\n", **{})
