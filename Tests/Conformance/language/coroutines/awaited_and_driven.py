"""A coroutine that somebody else drives while another one awaits it: what is sent to the outer one still goes to it."""

import types


@types.coroutine
def give(value):
    return (yield value)


async def inner(name, times):
    for n in range(times):
        print(name, "got", await give(f"{name}{n}"))
    return name.upper()


async def outer(awaited):
    try:
        print("outer got", await awaited)
    except (RuntimeError, ValueError) as e:
        print("outer:", type(e).__name__, e)


def send(coroutine, value):
    try:
        print("given:", coroutine.send(value))
    except StopIteration as e:
        print("ended with", e.value)


print("-- one step by hand in between")
i = inner("a", 3)
o = outer(i)
send(o, None)
send(i, "by hand")
send(o, "through the outer one")
print(o.cr_suspended, i.cr_suspended, o.cr_await is i)
send(o, "and again")

print("-- ended by hand")
i = inner("b", 1)
o = outer(i)
send(o, None)
send(i, "by hand")
print(o.cr_suspended, i.cr_frame is None, o.cr_await is i)
send(o, "too late")

print("-- ended by hand, then an error is thrown")
i = inner("c", 1)
o = outer(i)
send(o, None)
i.close()
try:
    o.throw(KeyError("c"))
except StopIteration:
    print("outer ended")

print("-- three deep, the middle one by hand")
i = inner("d", 3)
m = outer(i)
o = outer(m)
send(o, None)
send(m, 1)
send(i, 2)
send(o, 3)

print("-- awaits itself")
o = outer(None)
o.close()


async def itself():
    try:
        await me
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__, e)

me = itself()
send(me, None)

print("-- two for one")
i = inner("e", 2)
first, second = outer(i), outer(i)
send(first, None)
send(second, None)
send(first, "first")
first.close()
print(i.cr_frame is None)

print("-- generators, which simply end")


def numbers():
    print("numbers got", (yield 1))
    print("numbers got", (yield 2))
    return 3


def through(generator):
    print("through got", (yield from generator))


g = numbers()
t = through(g)
print(next(t), next(g))
try:
    t.send("through")
except StopIteration:
    print("ended")
g = numbers()
t = through(g)
print(next(t), next(g), next(g, "over"))
try:
    t.send("too late")
except StopIteration:
    print("ended")
g = numbers()
t = through(g)
print(next(t), list(g))
try:
    t.throw(KeyError("thrown"))
except KeyError as e:
    print(repr(e))

print("-- closed after the inner one was ended by hand")
for way in ("close", "throw"):
    i = inner("f", 1)
    o = outer(i)
    send(o, None)
    send(i, "by hand")
    try:
        if way == "close":
            o.close()
        else:
            o.throw(GeneratorExit)
    except BaseException as e:
        print(type(e).__name__, e)
    print(o.cr_frame is None)


async def stubborn():
    try:
        await give("s")
    except GeneratorExit:
        await give("still here")

print("-- what it awaits does not want to end")
for way in ("close", "throw"):
    i = stubborn()
    o = outer(i)
    send(o, None)
    try:
        if way == "close":
            o.close()
        else:
            o.throw(GeneratorExit)
    except BaseException as e:
        print(type(e).__name__, e)
    print(o.cr_frame is None, i.cr_frame is None)
    i.close()
