# Signatures, parameters and bound arguments.
import functools
import inspect
from typing import Optional


def f(a, b: int = 2, /, c="x", *args: str, d, e: list[int] = [1], **kw) -> Optional[int]:
    return None


sig = inspect.signature(f)
print(sig, repr(sig), sig.return_annotation)
for name, p in sig.parameters.items():
    print(name, p.kind, p.kind.description, p.default is p.empty, p.default if p.default is not inspect.Parameter.empty else "-", p, repr(p))
print(repr(p.kind), sig.parameters["b"].annotation)


class C:
    def __init__(self, x, y=1):
        self.x = x

    def method(self, a, *, b):
        pass

    @classmethod
    def make(cls, n):
        return cls(n)

    @staticmethod
    def help(n=None):
        pass

    def __call__(self, q):
        pass


for thing in (C, C.method, C(1).method, C.make, C.help, C(1), lambda *a, **k: 0, functools.partial(f, 1, d=5), lambda: 0):
    print(inspect.signature(thing))


def wrap(fn):
    @functools.wraps(fn)
    def inner(*args, **kwargs):
        return fn(*args, **kwargs)
    return inner


print(inspect.signature(wrap(f)), inspect.signature(wrap(f), follow_wrapped=False), inspect.unwrap(wrap(f)) is f)
bound = inspect.signature(C).bind(5)
print(bound, bound.args, bound.kwargs, bound.arguments)
bound.apply_defaults()
print(bound, bound.args)
b = sig.bind(1, 2, 3, 4, 5, d=6, z=7)
print(b.arguments, b.args, b.kwargs)
print(sig.bind_partial(1))
simple = inspect.signature(lambda a, b=1, *, c: 0)
for args, kwargs in (((), {}), ((1, 2, 3), {"c": 1}), ((1,), {}), ((1,), {"c": 1, "x": 2}), ((1,), {"a": 2, "c": 1}), ((1,), {"c": 3})):
    try:
        print(simple.bind(*args, **kwargs))
    except TypeError as e:
        print("TypeError:", e)
print(sig == inspect.signature(f), simple == sig, simple.replace(return_annotation=int))
P = inspect.Parameter
made = inspect.Signature([P("a", P.POSITIONAL_ONLY), P("b", P.KEYWORD_ONLY, default=3, annotation=str)], return_annotation=C)
print(made, P("x", P.VAR_POSITIONAL), P("x", P.POSITIONAL_OR_KEYWORD).replace(default=5))
for bad in (lambda: inspect.Signature([P("b", P.KEYWORD_ONLY), P("a", P.POSITIONAL_ONLY)]), lambda: P("1x", P.KEYWORD_ONLY),
            lambda: inspect.Signature([P("a", 1, default=1), P("b", 1)]), lambda: inspect.Signature([P("a", 1), P("a", 1)]),
            lambda: P("a", P.VAR_KEYWORD, default=1), lambda: inspect.signature(5)):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(inspect.getfullargspec(f))
print(inspect.getcallargs(C.help), inspect.getcallargs(f, 1, d=2))
async def co(x: "C", y: C = None) -> None: ...
print(inspect.signature(co), inspect.get_annotations(co))
