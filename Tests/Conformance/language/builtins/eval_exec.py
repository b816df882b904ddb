"""eval, exec and compile."""
x = 10
print(eval("x + 1"), eval("x * y", {"x": 2, "y": 3}), eval("a + b", {"a": 1}, {"b": 2}), eval("  [i * x for i in range(3)]"), eval("(lambda n: n * x)(4)"), eval("{'k': x}['k']"), eval(b"1 + 2"))
namespace = {}
exec("total = 0\nfor i in range(5):\n    total += i\n\ndef double(n):\n    return n * 2\n", namespace)
print(namespace["total"], namespace["double"](21), sorted(k for k in namespace if not k.startswith("__")), "__builtins__" in namespace)
exec("x = 'changed'; y = [1, 2]")
print(x, y)
code = compile("a ** 2 + b", "<formula>", "eval")
print([eval(code, {"a": n, "b": 1}) for n in range(4)], code.co_filename, code.co_names, type(code))
exec(compile("for word in ('a', 'b'):\n    print(word.upper(), end=' ')\nprint()", "<loop>", "exec"))
exec(compile("1 + 1\n", "<prompt>", "single"))


def scope():
    local = "inside"
    print(eval("local + '!'"), sorted(locals()), eval("[local for _ in 'ab']"))
    exec("local = 'other'; made = 1")
    print(local, "made" in locals())
    inner = {}
    exec("made = local.upper()", globals(), {"local": "q"} | inner)
    exec("class K:\n    v = 5\nprint(K.v)", {}, inner)
    print(sorted(inner))


scope()


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(eval, "1 +")
attempt(eval, "x = 1")
attempt(eval, "")
attempt(eval, "nothing_here")
attempt(eval, "1 / 0")
attempt(eval, 5)
attempt(eval, "1", 5)
attempt(eval, "1", [])
attempt(exec, "x = = 1")
attempt(exec, "def f(:\n  pass")
attempt(exec, "if True:\nprint(1)")
attempt(exec, "return 5")
attempt(exec, "raise KeyError('k')")
attempt(exec, None)
attempt(exec, "1", 5)
attempt(compile, "1", "f", "wrong")
attempt(compile, "1")
attempt(eval, "len('abc')", {"__builtins__": {}})
attempt(eval, "len('abc')", {"__builtins__": {"len": lambda s: "own"}})
attempt(eval, "f(", {})
attempt(eval, "a b")
attempt(eval, "'abc")
