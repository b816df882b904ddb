"""Division of whole numbers rounds towards minus infinity."""
for a in (7, -7, 0, 10**20, -10**20):
    for b in (2, -2, 3, -3, 10**19 + 1):
        q, r = divmod(a, b)
        print(a, b, "->", a // b, a % b, (q, r), q * b + r == a)


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: 1 / 0)
attempt(divmod, 1, 0)
attempt(lambda: 1 // 0.0)
attempt(lambda: 1 % 0.0)
attempt(lambda: 1.5 / 0)
attempt(divmod, 1.5, 0)
attempt(lambda: 0 ** -1)
attempt(lambda: 10**400 / 3)
attempt(lambda: 10**400 / 10**399)
attempt(lambda: 3 / 10**400)
print(True // 2, True / 2, -True % 3)
