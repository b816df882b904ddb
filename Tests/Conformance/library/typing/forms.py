"""How the forms of typing read, and what can be asked of them."""
import typing
from typing import (Annotated, Any, AsyncGenerator, AsyncIterator, Awaitable, Callable, ClassVar, Concatenate, Coroutine, Dict,
                    Final, FrozenSet, Generator, Iterable, Iterator, List, Literal, Mapping, NoReturn, Optional, ParamSpec,
                    Sequence, Set, Tuple, Type, TypeVar, Union, get_args, get_origin)

T = TypeVar("T")
P = ParamSpec("P")
for form in (Any, Optional[int], Union[int, str], Union[int, str, None], Optional["Node"], List[int], Dict[str, List[int]],
             Tuple[int, ...], Tuple[int, str], Tuple[()], Set[Any], FrozenSet[bytes], Type[int], Callable[[int], str],
             Callable[..., Any], Callable[[], None], Awaitable[int], Coroutine[Any, Any, str], AsyncIterator[int],
             AsyncGenerator[int, None], Generator[int, str, float], Iterable[T], Iterator[str], Mapping[str, Any],
             Sequence[T], Literal["a", 1, True], Final[int], ClassVar[int], Annotated[int, "unit", 3], NoReturn,
             Union[int], Union[int, int], Optional[None], Optional[Optional[int]], Callable[P, T], List, Dict, Callable,
             Callable[Concatenate[int, P], T], Optional[Callable[[int, str], List[T]]], List[Optional[int]]):
    print(form, get_origin(form), get_args(form))
print(int | None, int | str | None, list[int] | None, List[int] | None, None | List[int], Optional[int] | str, T | int)
print(Optional[int] == Union[int, None], Optional[int] == (int | None), Union[int, str] == Union[str, int], List[int] == list[int])
print(hash(Optional[int]) == hash(Union[None, int]), List[int] == List[int], {List[int]: 1}[List[int]], Literal[1] == Literal[1])
print(list[int], dict[str, int], tuple[int, ...], type[int], list[T], get_args(dict[str, int]), get_origin(list[int]))
print(list[T][int], Dict[str, T][int], Callable[[T], T][str], Union[T, None][int], Sequence[T].__parameters__)
print(isinstance([], List), isinstance(3, Union[int, str]), isinstance(None, Optional[int]), isinstance(3, int | str),
      issubclass(dict, Mapping), isinstance((), Iterable))
wrong = [
    lambda: List[int, str], lambda: Dict[int], lambda: Optional[3], lambda: Optional[int, str], lambda: Union[()],
    lambda: isinstance(3, List[int]), lambda: isinstance(3, Any), lambda: Any(), lambda: Union(), lambda: List(),
    lambda: Callable[int], lambda: Annotated[int], lambda: Literal, lambda: int[3], lambda: Callable[3, int],
    lambda: List[3], lambda: Optional(), lambda: isinstance(3, list[int]),
]
for attempt in wrong:
    try:
        print("accepted", attempt())
    except TypeError as error:
        print("TypeError:", error)
print(T, TypeVar("C", covariant=True), TypeVar("N", contravariant=True), T.__name__, T.__bound__, P, P.args, P.kwargs)
print(TypeVar("B", bound=int).__bound__, TypeVar("S", str, bytes).__constraints__, typing.AnyStr, typing.TYPE_CHECKING)
print(Annotated[int, 1].__metadata__, Annotated[Annotated[int, 1], 2], Annotated[List[T], 5][int], typing.Self, typing.Never)
print(Literal[1, 1, 2], Literal[Literal["a"], "b"], get_args(Literal["x", 3]), Literal[0] == Literal[False])
