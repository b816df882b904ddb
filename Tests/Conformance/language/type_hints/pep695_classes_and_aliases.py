# PEP 695: type parameters of classes, functions and aliases; bounds, constraints, defaults and what can be looked up.
from typing import Generic, Protocol, TypeVar


class Box[T]:
    def __init__(self, item: T):
        self.item = item

    def map[U](self, f) -> "Box[U]":
        return Box(f(self.item))

    def __repr__(self):
        return f"Box({self.item!r})"


class Pair[K: str, V: (int, float) = int](Box[V]):
    kind = V


def first[T](items: list[T], *default: T) -> T:
    return items[0] if items else default[0]


type Names = list[str]
type Tree[T] = T | list[Tree[T]]
type Callback[**P, R] = tuple[P, R]
type Many[*Ts] = tuple[int, *Ts]

print(Box(1).map(str), Box.__type_params__, Box[int], Box.__parameters__, Box.__mro__)
print(Pair.__type_params__, Pair.__orig_bases__, Pair.kind, [(p.__name__, p.__bound__, p.__constraints__) for p in Pair.__type_params__])
print(Pair.__type_params__[1].__default__, Pair.__type_params__[1].has_default(), Pair.__type_params__[0].has_default())
print(first([3]), first([], "d"), first.__type_params__, first.__annotations__)
print(Names, Names.__value__, type(Names), Names.__name__, Names.__type_params__, Names.__module__)
print(Tree.__value__, Tree[int], Tree[int].__origin__ is Tree, Tree[int].__args__, Tree.__parameters__)
print(Callback.__type_params__, Callback.__value__, Many.__value__, Many[str, bytes])
print(issubclass(Box, Generic), isinstance(Pair("x"), Box), Pair("x"), Pair[str, float], Box[Box[int]])
T = Box.__type_params__[0]
print(type(T).__name__, T.__infer_variance__, T.__covariant__, T is first.__type_params__[0], T.__bound__, T.__constraints__)
for f in (lambda: Box[int, str], lambda: Names[int], lambda: isinstance([], Names), lambda: isinstance(1, Box[int]),
          lambda: Names.__value__.foo, lambda: Pair[int]):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
    except AttributeError as e:
        print(type(e).__name__, e)


class Stack[T]:
    limit: T
    items: list[T]

    class Node[S]:
        pair: tuple[T, S]

    def push(self, item: T) -> T:
        return item


print(Stack.__annotations__, Stack.Node.__annotations__, Stack.push.__annotations__, Stack.Node.__type_params__)
for source in ("class A[T](Generic[T]): pass", "def f[T, T](): pass", "type X[T=int, U] = T", "def f[T: (yield)](): pass", "class B[*T: int]: pass",
               "type 5 = int", "def g[T](): nonlocal T", "class C[]: pass"):
    try:
        exec(source)
        print(source, "ran")
    except (SyntaxError, TypeError) as e:
        print(source, "->", type(e).__name__, getattr(e, "msg", e))
type = "still a name"
print(type)
