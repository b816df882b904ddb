# The global and del statements in functions, classes and exec, and the errors when a name is used too early or not at all.
counter = 0
shadow = "module"


def bump():
    global counter, created
    counter += 1
    created = f"made {counter}"


bump()
bump()
print(counter, created)


def nested():
    global shadow
    shadow = "changed by nested"

    def inner():
        shadow = "local to inner"
        return shadow

    class C:
        global shadow
        shadow = "changed by a class body"
        own = shadow
    return inner(), C.own, hasattr(C, "shadow")


print(nested(), shadow)


def deletes():
    global created
    del created
    local = [1, 2, 3]
    del local[0], local[-1:]
    print(local)
    del local
    try:
        local
    except UnboundLocalError as e:
        print(e)
    try:
        del local
    except UnboundLocalError as e:
        print(e)
    local = "back"
    return local


print(deletes(), "created" in globals())
try:
    del created
except NameError as e:
    print(e)


def late(flag):
    if flag:
        value = 1
    try:
        return value
    except UnboundLocalError as e:
        return str(e)


def uses_before():
    try:
        print(counter)
    except UnboundLocalError as e:
        print(e)
    counter = 5


def free():
    def get():
        return x
    try:
        get()
    except NameError as e:
        print(type(e).__name__, e)
    x = 1
    print(get())
    del x
    try:
        get()
    except NameError as e:
        print(type(e).__name__, e)


print(late(True), late(False))
uses_before()
free()
data = {"a": [1, 2, {"b": 3}], "c": 4}
del data["a"][2]["b"], data["c"]
print(data)
a = b = c = d = 1
del a, (b, [c]), d
print([n for n in "abcd" if n in globals()])


class Guarded:
    def __delattr__(self, name): print("delattr", name)
    def __delitem__(self, key): print("delitem", key)
    def __getattr__(self, name): return Guarded()


g = Guarded()
del g.x, g[1], g[1:2, ...], g.y.z
for e in range(2):
    pass
try:
    1 / 0
except ZeroDivisionError as e:
    pass
try:
    e
except NameError as error:
    print(error)
scope = {"n": 1}
exec("global n\nn = 2\ndef f():\n    global m\n    m = n\nf()\ndel f", scope)
print({k: v for k, v in scope.items() if k != "__builtins__"})
globals()["injected"] = "through globals()"
print(injected, vars() is globals(), locals() is globals(), __name__)
for f in (lambda: exec("del zzz"), lambda: exec("del 5"), lambda: exec("def f():\n x = 1\n global x"), lambda: exec("def f(x):\n global x"), lambda: exec("nonlocal x"), lambda: exec("def f():\n nonlocal x"), lambda: exec("def f():\n global x\n nonlocal x"), lambda: exec("def f():\n print(x)\n global x"), lambda: exec("x: int\nglobal x"), lambda: exec("del f()"), lambda: exec("del a + b"), lambda: exec("del (a, b), [c]"),
          lambda: exec("del ()"), lambda: exec("del *a"), lambda: exec("del"), lambda: exec("del None"), lambda: exec("class C:\n del missing")):
    try:
        f()
        print("fine")
    except (NameError, SyntaxError) as e:
        print(type(e).__name__, getattr(e, "msg", e))
