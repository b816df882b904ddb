# `else` of loops runs where no `break` happened.
def search(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            print("found at", i)
            break
    else:
        print("not found")
    return i if items else None


print(search("abc", "b"), search("abc", "z"), search("", "a"))


def countdown(n, stop):
    while n > 0:
        if n == stop:
            break
        n -= 1
    else:
        return "ran out"
    return f"stopped at {n}"


print(countdown(3, 2), countdown(3, 9), countdown(0, 0))


def nested():
    for a in range(3):
        for b in range(3):
            if b == 1 and a < 2:
                break
        else:
            print("inner complete", a)
            continue
        print("inner broken", a)
    else:
        print("outer complete")


nested()


def with_try():
    for i in range(3):
        try:
            if i == 1:
                break
        finally:
            print("finally", i)
    else:
        print("never")
    while True:
        try:
            raise ValueError
        except ValueError:
            break
        else:
            print("never")
    return i


print(with_try())
for x in []:
    pass
else:
    print("empty loop has an else")
try:
    x
except NameError as e:
    print(e)
for i in range(3):
    for i in "ab":
        pass
print(i)
for i, in [(1,), (2,)]:
    print(i, end=" ")
for a, (b, *c) in [(1, (2, 3, 4)), (5, "xyz")]:
    print(a, b, c, end=" ")
print()
class T: pass
for T.x in range(3): pass
d = {}
for d["k"] in "xyz": pass
print(T.x, d)
