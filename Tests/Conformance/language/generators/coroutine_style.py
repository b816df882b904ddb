# Generators that are sent values: running averages, filters, printers.
def started(function):
    def start(*args):
        g = function(*args)
        next(g)
        return g
    return start


@started
def average():
    total = count = 0
    result = None
    while True:
        total += yield result
        count += 1
        result = total / count


@started
def printer(name):
    try:
        while True:
            print(f"[{name}] {(yield)}")
    finally:
        print(f"[{name}] closed")


@started
def only(test, target):
    while True:
        x = yield
        if test(x):
            target.send(x)


@started
def broadcast(*targets):
    while True:
        x = yield
        for t in targets:
            t.send(x)


a = average()
print([a.send(x) for x in (10, 20, 60, 30)])
p = printer("even")
b = broadcast(only(lambda x: x % 2 == 0, p), printer("all"))
for n in range(4):
    b.send(n)
p.close()
try:
    b.send(6)
except RuntimeError as e:
    print("stopped:", e, repr(e.__cause__))
try:
    average().throw(ValueError("bad"))
except ValueError as e:
    print(e)
