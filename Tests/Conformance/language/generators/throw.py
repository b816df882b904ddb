# `throw` in all its forms.
def receiver():
    while True:
        try:
            got = yield "ready"
            print("got", got)
        except ValueError as e:
            print("caught", repr(e), "context", repr(e.__context__))


g = receiver()
next(g)
print(g.throw(ValueError("one")))
print(g.throw(ValueError))
print(g.send(5))
try:
    g.throw(KeyError("not handled"))
except KeyError as e:
    print("out", repr(e))
try:
    g.throw(ValueError("dead"))
except ValueError as e:
    print("finished raises it", e)
fresh = receiver()
try:
    fresh.throw(ValueError("at start"))
except ValueError as e:
    print("not begun", e)
try:
    next(fresh)
except StopIteration:
    print("and finished")
for bad in (5, "text", int, None):
    g = receiver()
    next(g)
    try:
        g.throw(bad)
    except TypeError as e:
        print(e)


def ending():
    try:
        yield 1
    except ValueError:
        return "ended by throw"


g = ending()
next(g)
try:
    g.throw(ValueError)
except StopIteration as s:
    print(s.value)


def during():
    try:
        1 / 0
    except ZeroDivisionError:
        yield "in handler"


g = during()
next(g)
try:
    g.throw(KeyError("thrown in handler"))
except KeyError as e:
    print(repr(e), "while", repr(e.__context__))
