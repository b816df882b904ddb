# `return`, `break` and `continue` in `finally` swallow what was on its way.
def swallow():
    try:
        raise ValueError("lost")
    finally:
        return "finally wins"


def override():
    try:
        return "try"
    finally:
        return "finally"


def breaking():
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            break
    return i


def continuing():
    seen = []
    for i in range(3):
        try:
            seen.append(i)
            1 / 0
        finally:
            continue
    return seen


def replaced():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


def value_is_computed_first():
    x = 1
    try:
        return x
    finally:
        x = 2


def deep():
    try:
        try:
            try:
                return 1
            finally:
                print("a")
        finally:
            print("b")
            return 2
    finally:
        print("c")


print(swallow(), override(), breaking(), continuing())
try:
    replaced()
except KeyError as e:
    print(repr(e), repr(e.__context__))
print(value_is_computed_first(), deep())


def in_while():
    n = 0
    while True:
        n += 1
        try:
            if n < 3:
                continue
            return n
        finally:
            if n == 4:
                break
            if n == 3:
                continue
    return "left by break", n


print(in_while())
