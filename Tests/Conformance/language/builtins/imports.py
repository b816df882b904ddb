"""__import__ and the module builtins."""
import builtins

print(builtins.len is len, builtins.__name__, builtins.ValueError is ValueError, hasattr(builtins, "print"), getattr(builtins, "max")(1, 5))
math = __import__("math")
print(math.floor(2.5), __import__("collections.abc").__name__, __import__("collections.abc", fromlist=["Iterable"]).__name__)


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(__import__, "no_such_module_here")
attempt(__import__, "math.nothing")
attempt(__import__, 5)
attempt(__import__, "")
attempt(__import__)
original = builtins.abs
builtins.abs = lambda n: f"abs of {n}"
print(abs(-5))
builtins.abs = original
print(abs(-5))
builtins.shout = lambda text: text.upper() + "!"
print(shout("hi"))
del builtins.shout
attempt(lambda: shout("hi"))
