"""sys.unraisablehook is told of what nobody could catch, sys.excepthook of what nobody caught."""
import sys


def unraisable(u):
    print("unraisable:", u.exc_type.__name__, u.exc_value, u.err_msg, u.object.__name__, u.exc_traceback is not None, type(u).__name__)


sys.unraisablehook = unraisable


class D:
    def __del__(self):
        raise ValueError("in __del__")


d = D()
del d


def generator():
    try:
        yield
    finally:
        raise KeyError("in finally")


g = generator()
next(g)
del g
print("restored:", sys.__unraisablehook__ is not unraisable)
sys.unraisablehook = sys.__unraisablehook__


def uncaught(kind, value, traceback):
    print("uncaught:", kind.__name__, value, traceback.tb_lineno)


sys.excepthook = uncaught
raise RuntimeError("the end")
