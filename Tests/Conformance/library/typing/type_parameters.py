"""Type parameters and type aliases by syntax."""
import typing


class Box[T]:
    def __init__(self, item: T):
        self.item = item

    def map[U](self, f: "typing.Callable[[T], U]") -> "Box[U]":
        return Box(f(self.item))


def first[T](items: list[T]) -> T:
    return items[0]


type Pairs[K] = list[tuple[K, K]]
type Tree = dict[str, Tree] | None
print(Box(3).map(str).item, first([5]), Box[int], Box.__type_params__, first.__type_params__, first.__annotations__)
print(Pairs, Pairs.__value__, Pairs.__type_params__, Tree.__name__, isinstance(Box(1), Box))


def limited[N: int, S: (str, bytes), *Ts, **P](n: N, s: S) -> None: ...


print(limited.__type_params__)

T = typing.TypeVar("T")
print(int | T, T | None, None | T, str | int | T)
