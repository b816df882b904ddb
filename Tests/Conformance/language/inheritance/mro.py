# The order of resolution, and where there is none.
class A:
    def who(self): return "A"
class B(A):
    def who(self): return "B" + super().who()
class C(A):
    def who(self): return "C" + super().who()
class D(B, C):
    def who(self): return "D" + super().who()
class E(C, B):
    def who(self): return "E" + super().who()


print(D().who(), E().who())
print([k.__name__ for k in D.__mro__], [k.__name__ for k in E.mro()])


def attempt(name, *bases):
    try:
        return type(name, bases, {}).__name__
    except TypeError as e:
        return str(e)


print(attempt("Bad", A, B))
print(attempt("Bad2", D, E))
print(attempt("Twice", A, A))
print(attempt("Fine", B, A))
print(attempt("Obj", object, A))
print(attempt("NotClass", 5))
print(attempt("Final", bool))
print(attempt("Conflict", int, str))
print(attempt("NoneBase", type(None)))
print(attempt("Range", range))
print(attempt("Func", type(attempt)))
print(D.__bases__, D.__base__, A.__base__, object.__base__, object.__bases__)
print([k.__name__ for k in A.__subclasses__()])
print(issubclass(D, A), issubclass(A, D), issubclass(D, (int, C)), isinstance(D(), B))


class Mixin:
    def who(self): return "Mixin:" + super().who()


class F(Mixin, D): pass
class G(D, Mixin): pass


print(F().who(), G().who())
print([k.__name__ for k in F.__mro__])


class X: pass
class Y: pass
class XY(X, Y): pass
class YX(Y, X): pass


try:
    class Z(XY, YX): pass
except TypeError as e:
    print(e)


print([k.__name__ for k in bool.__mro__], [k.__name__ for k in KeyError.__mro__])
