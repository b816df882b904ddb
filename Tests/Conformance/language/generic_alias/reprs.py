"""Parameterized builtins and unions: showing, comparing, attributes."""
print(list[int], dict[str, int], tuple[int, ...], set[str], type[int], frozenset[int], list[list[int]], dict[str, list[int | None]], list["Name"], tuple[()], list[int, str])
print(int | None, int | str, int | str | None, None | int, int | int, list[int] | None, (int | str) | float, int | list["x"], str | type(None))
print(int | str == str | int, hash(int | str) == hash(str | int), list[int] == list[int], hash(list[int]) == hash(list[int]), list[int] != list[str], (int | str).__args__, list[int].__origin__, dict[str, int].__args__, list[int].__parameters__, (int | str).__parameters__, type(list[int]), type(int | str))
print(list[int]([1, 2]), dict[str, int](a=1), list[int].__name__, list[int].append.__name__, list[int] is list[int], isinstance(list[int], type), issubclass(list[int].__origin__, list), [int | str, list[int]], f"{int | None}")


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: int[str])
attempt(lambda: str[0])
attempt(lambda: int | 5)
attempt(lambda: 5 | int)
attempt(lambda: isinstance([], list[int]))
attempt(lambda: issubclass(list, list[int]))
attempt(lambda: (int | str)())
attempt(lambda: list[int]())
attempt(lambda: list[int].foo)
attempt(lambda: (int | str)[int])
attempt(lambda: None | None)
attempt(lambda: list[int][str])


class Box:
    def __class_getitem__(cls, item):
        return f"Box of {item}"


class Child(list[int]):
    pass


print(Box[int], Box[1, 2], Child([1]), Child.__mro__, Child.__orig_bases__, Child.__bases__)
for value in (list[int], int | str):
    match value:
        case int():
            print("int")
        case _:
            print("other")
