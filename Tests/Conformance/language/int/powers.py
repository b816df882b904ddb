"""pow and ** of whole numbers, with a modulus too."""


def attempt(*args, **kwargs):
    try:
        print(args, kwargs, pow(*args, **kwargs))
    except Exception as e:
        print(args, kwargs, type(e).__name__, e)


attempt(2, 10)
attempt(2, -1)
attempt(-2, -3)
attempt(0, 0)
attempt(0, -1)
attempt(2, 10, 1000)
attempt(3, -1, 7)
attempt(3, -2, 7)
attempt(2, -1, 4)
attempt(2, 10, 0)
attempt(2, 10, -7)
attempt(-2, 3, 5)
attempt(2, 0, 1)
attempt(2, 0.5, 3)
attempt(2.0, 2, 3)
attempt(2, 3, None)
attempt(base=2, exp=5)
attempt(2, exp=5, mod=7)
attempt(2)
attempt("a", 2)
attempt(2, "a")
attempt(2, 3, "a")
attempt(-8, 1 / 3)
attempt(True, False)
attempt(10**30, 3, 10**9 + 7)
attempt(12345678901234567890, 98765432109876543210, 10**18 + 9)
print(-2 ** 2, (-2) ** 2, 2 ** 3 ** 2, 2 ** -1)
print(pow(7, -1, 13) * 7 % 13)
