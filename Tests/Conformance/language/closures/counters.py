# Counters, accumulators and makers of functions.
def counter(start=0, step=1):
    value = start - step

    def next_value():
        nonlocal value
        value += step
        return value

    def reset():
        nonlocal value
        value = start - step

    next_value.reset = reset
    return next_value


a, b = counter(), counter(10, -2)
print(a(), a(), b(), a(), b(), b())
a.reset()
print(a(), b(), a.__closure__[1].cell_contents if False else sorted(a.__code__.co_freevars))


def averager():
    total = count = 0

    def add(x):
        nonlocal total, count
        total, count = total + x, count + 1
        return total / count
    return add


add = averager()
print([add(x) for x in (10, 20, 60)], [cell.cell_contents for cell in add.__closure__])


def multiplier(n):
    return lambda x: x * n


print([f(10) for f in map(multiplier, range(4))], [f(2) for f in [lambda x, n=n: x + n for n in range(3)]], [f() for f in [lambda: n for n in range(3)]])


def compose(*functions):
    def composed(x):
        for f in reversed(functions):
            x = f(x)
        return x
    return composed


print(compose(str, abs, int)("-12"), compose()(5), compose(len, str)(12345))


def account(balance):
    def dispatch(what, amount=0):
        nonlocal balance
        if what == "deposit":
            balance += amount
        elif what == "withdraw":
            if amount > balance:
                return "not enough"
            balance -= amount
        return balance
    return dispatch


mine = account(100)
print(mine("deposit", 50), mine("withdraw", 500), mine("withdraw", 20), mine("balance"))
