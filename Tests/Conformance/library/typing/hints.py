"""get_type_hints, and the decorators that only speak to type checkers."""
from typing import (Annotated, Any, Optional, TypeVar, assert_never, cast, final, get_type_hints, no_type_check, overload, override,
                    reveal_type, get_overloads)


class Node:
    value: int
    next: "Optional[Node]" = None
    many: "list[Node]"
    noted: Annotated[str, "a note"]

    def link(self, other: "Node", *rest: int, flag: bool = False) -> "dict[str, Node]":
        return {}


class Leaf(Node):
    value: float
    extra: None


print(get_type_hints(Node))
print(get_type_hints(Node, include_extras=True)["noted"])
print(get_type_hints(Leaf))
print(get_type_hints(Node.link))
print(get_type_hints(Node().link) == get_type_hints(Node.link), Node.link.__annotations__, get_type_hints(len))


def plain(a, b: "int" = 3, c: None = None):
    pass


print(get_type_hints(plain), get_type_hints(lambda x: x))
try:
    def broken(x: "Missing"): ...
    get_type_hints(broken)
except NameError as error:
    print("NameError:", error)
try:
    get_type_hints(3)
except TypeError as error:
    print("TypeError:", error)


@overload
def twice(x: int) -> int: ...
@overload
def twice(x: str) -> str: ...
def twice(x):
    return x * 2


print(twice(4), twice("ab"), len(get_overloads(twice)), cast(int, "still text"), cast("list[int]", [1]))


@final
class Last:
    @final
    @override
    def method(self):
        return "called"


print(Last.__final__, Last().method(), Last.method.__override__, no_type_check(plain) is plain, reveal_type(3))
try:
    assert_never("something")
except AssertionError as error:
    print("AssertionError:", error)
