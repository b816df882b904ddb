def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    return up


a, b = counter(), counter()
print(a(), a(5), b(), a())


def f(p, /, q, *rest, r, s=10, **more):
    return p, q, rest, r, s, more


print(f(1, 2, 3, 4, r=5, t=6), f(1, q=2, r=3))
for bad in (lambda: f(), lambda: f(1, 2), lambda: f(p=1, q=2, r=3), lambda: f(1, 2, r=3, q=4)):
    try:
        bad()
    except TypeError as e:
        print(e)


def late():
    return [lambda: i for i in range(3)]


print([g() for g in late()], [g() for g in [lambda i=i: i for i in range(3)]])


def shared(x, seen=[]):
    seen.append(x)
    return seen


print(shared(1), shared(2), shared.__defaults__)


def decorate(text):
    def outer(function):
        def inner(*args):
            return text + str(function(*args))

        return inner

    return outer


@decorate("<")
@decorate("[")
def add(x, y):
    return x + y


print(add(1, 2))
try:
    print(unbound)
except NameError as e:
    print(e)


def early():
    print(later)
    later = 1


try:
    early()
except UnboundLocalError as e:
    print(e)
