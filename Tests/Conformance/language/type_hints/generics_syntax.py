# PEP 695: generic functions and classes, and the `type` statement.
def first[T](items: list[T]) -> T:
    return items[0]


print(first([1, 2]), first.__type_params__, first.__name__)


class Stack[T]:
    def __init__(self):
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


s = Stack[int]()
s.push(5)
print(s.pop(), Stack.__type_params__, [b.__name__ for b in Stack.__mro__])
print(Stack.push.__annotations__)


def both[K, V](d: dict[K, V]) -> list[tuple[V, K]]:
    return [(v, k) for k, v in d.items()]


print(both({"a": 1}), [t.__name__ for t in both.__type_params__])


def packed[*Ts, **P](*args: *Ts) -> int:
    return len(args)


print(packed(1, 2, 3), packed.__type_params__)
type Alias = int | str
print(Alias, Alias.__name__, Alias.__value__, type(Alias).__name__)


class Pair[A, B]:
    def swap(self, a: A, b: B) -> tuple[B, A]:
        return b, a

    def method[C](self, c: C) -> C:
        return c


print(Pair().swap(1, 2), Pair().method("m"), Pair[int, str])


def decorated(f):
    print("decorating", f.__name__)
    return f


@decorated
def generic[T](x: T = 5) -> T: return x


print(generic())
async def coro[T](x: T) -> T: return x
c = coro(1)
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
T = "module T"
def shadow[T](): return T
print(shadow(), T)
