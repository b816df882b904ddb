# `del` of a captured variable empties its cell; reading it is a NameError of its own wording.
def outer():
    x = 1

    def read():
        return x

    print(read())
    del x
    try:
        read()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        print(x)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    try:
        del x
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    x = 2
    print(read(), x)
    return read


print(outer()())


def early():
    def use():
        return value

    try:
        use()
    except NameError as e:
        print(type(e).__name__, e, e.name)
    value = 5
    return use


print(early()())


def remove():
    y = 1

    def kill():
        nonlocal y
        del y
    kill()
    try:
        kill()
    except NameError as e:
        print(type(e).__name__, e)
    return kill.__closure__[0]


cell = remove()
try:
    cell.cell_contents
except ValueError as e:
    print(type(e).__name__, e)
