"""What complex() takes."""


def attempt(*args, **kwargs):
    try:
        print(args, kwargs, complex(*args, **kwargs))
    except Exception as e:
        print(args, kwargs, type(e).__name__, "|", e)


for text in ("1", "1j", "j", "-j", "+j", "1+2j", "1-2J", " 1+2j ", "(1+2j)", "( 1+2j )", "1 + 2j", "1+2", "2j+1", "1e5-1e-5j", "nan+infj", "1_0+2_0j", "", "()", "1+j", "1++2j", "i", "1.5.2"):
    attempt(text)
attempt()
attempt(1)
attempt(1, 2)
attempt(1.5, -2.5)
attempt(1j, 2)
attempt(1, 2j)
attempt(1j, 1j)
attempt("1", 2)
attempt(1, "2")
attempt(None)
attempt([])
attempt(real=1, imag=2)
attempt(imag=3)
attempt(1, 2, 3)
attempt(b"1")
attempt(10**400)


class C:
    def __complex__(self):
        return 5 + 1j


class F:
    def __float__(self):
        return 2.5


attempt(True, False)
print(complex(C()), complex(F()), complex(F(), 1))
