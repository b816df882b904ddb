# Decorators: logging, counting, checking, retrying, caching.
import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        shown = [repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()]
        print(f"-> {function.__name__}({', '.join(shown)})")
        result = function(*args, **kwargs)
        print(f"<- {result!r}")
        return result
    return wrapper


def retry(times, on=Exception):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            for attempt in range(1, times + 1):
                try:
                    return function(*args)
                except on as e:
                    print(f"attempt {attempt}: {e}")
            raise RuntimeError(f"{function.__name__} failed {times} times")
        return wrapper
    return decorate


def positive(function):
    return lambda *args: function(*args) if all(a > 0 for a in args) else "refused"


@logged
def area(width, height=1):
    "The area of a box."
    return width * height


print(area(3, height=4), area.__name__, area.__doc__, area.__wrapped__(2))
tries = iter([ValueError("first"), KeyError("second"), 42])


@retry(3, (ValueError, KeyError))
def flaky():
    value = next(tries)
    if isinstance(value, Exception):
        raise value
    return value


print(flaky())


@retry(2)
def never():
    1 / 0


try:
    never()
except RuntimeError as e:
    print(e, "|", repr(e.__context__))


@positive
@logged
def divide(a, b):
    return a / b


print(divide(1, 2), divide(1, -2))


@functools.lru_cache(maxsize=2)
def slow(n):
    print("computes", n)
    return n * n


print(slow(1), slow(2), slow(1), slow(3), slow(2), slow.cache_info())
slow.cache_clear()
print(slow.cache_info().currsize)
