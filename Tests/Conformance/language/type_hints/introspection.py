# What annotations look like at run time: get_type_hints, get_origin, get_args, forward references, Annotated, unions.
import inspect
import typing
from typing import (Annotated, Any, Callable, ClassVar, Final, ForwardRef, Generic, Literal, NamedTuple, NewType, Optional, Protocol, Self, TypedDict, TypeVar, Union, assert_type, cast,
                    get_args, get_origin, get_type_hints, is_typeddict, no_type_check, overload, reveal_type, runtime_checkable)

T = TypeVar("T", bound=int)
UserId = NewType("UserId", int)


class Node:
    value: int
    next: "Node | None"
    shared: ClassVar[dict[str, "Node"]] = {}
    limit: Final = 5

    def add(self, other: "Node", *rest: Annotated[int, "meta", 5], flag: bool = False, **kw: Any) -> Self: ...


class Movie(TypedDict, total=False):
    title: str
    year: int


class Row(NamedTuple):
    a: int
    b: str = "b"


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


print(Node.__annotations__)
print(get_type_hints(Node))
print(get_type_hints(Node.add), get_type_hints(Node.add, include_extras=True)["rest"])
print(inspect.signature(Node.add), inspect.signature(Node.add).parameters["rest"].kind.name)
for hint in (list[int], dict[str, list[int]], Union[int, str], int | None, Optional[int], Callable[[int, str], bool], Callable[..., None], tuple[int, ...], tuple[()], Literal["a", 1], Annotated[int, "m"], type[int], ClassVar[int], Final[int], UserId, Any, T, list, "text", None,
             Union[int], Union[int, int, bool], Optional[None], Union[list[int], None], int | str | None, list["Node"], typing.List[int], typing.Dict[str, T], typing.List, Generic[T], Movie, Row):
    print(hint if not isinstance(hint, type) or typing.get_origin(hint) else hint.__name__, "|", get_origin(hint), "|", get_args(hint))
print(Movie(title="x"), Movie.__total__, sorted(Movie.__optional_keys__), Movie.__required_keys__, is_typeddict(Movie), Row(1), Row.__annotations__, Row._field_defaults, Row(1)._asdict())
print(UserId(5), UserId.__name__, UserId.__supertype__, cast("int", "not checked"), assert_type(5, int), isinstance(open, Callable), isinstance([], Closes), isinstance(type("C", (), {"close": 1})(), Closes))
print(int | str == str | int, Union[int, str] == (int | str), isinstance(5, int | str), isinstance(None, int | None), issubclass(bool, int | str), (int | str).__args__, type(int | str), list[int] == list[int], hash(list[int]) == hash(list[int]), list[T][int], dict[T, list[T]][str])
for f in (lambda: isinstance([], list[int]), lambda: Union[()], lambda: Optional[int, str], lambda: Literal[[]], lambda: int | "str", lambda: list[int]() + [1], lambda: Any(), lambda: Callable[int], lambda: Callable[int, int], lambda: ClassVar[ClassVar[int]], lambda: isinstance(5, Union[list[int], int]), lambda: isinstance(1, Closes), lambda: Closes(), lambda: Movie(5), lambda: isinstance({}, Movie),
          lambda: get_type_hints(5), lambda: get_type_hints(type("X", (), {"__annotations__": {"a": "Missing"}})), lambda: TypeVar("A", int), lambda: TypeVar("B", bound=int, covariant=True), lambda: Annotated[int], lambda: Generic[int], lambda: NewType("N", int)("unchecked"), lambda: ForwardRef("a b"), lambda: ForwardRef("int"), lambda: Row("only"), lambda: list[int].__origin__, lambda: dict[int]):
    try:
        print(f())
    except (TypeError, NameError, SyntaxError, AttributeError) as e:
        print(type(e).__name__, e)


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x): return x * 2


@no_type_check
def unchecked(x: "no such name"): return x


print(double("ab"), len(typing.get_overloads(double)), get_type_hints(unchecked), double.__annotations__)
x: int = 5
y: "list[Unknown]"
print(__annotations__, typing.TYPE_CHECKING)
