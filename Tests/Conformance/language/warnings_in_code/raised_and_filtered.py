# warnings.warn in functions: categories, stacklevel, repeated places, filters that turn them into errors, recorded ones.
import warnings


def old_name(x):
    warnings.warn("old_name is deprecated, use new_name", DeprecationWarning, stacklevel=2)
    return x


def careless(level=1):
    warnings.warn(f"careless at {level}", stacklevel=level)


class OwnWarning(UserWarning):
    def __str__(self):
        return "own: " + ", ".join(map(str, self.args))


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(old_name(1))
    careless()
    careless(2)
    warnings.warn(OwnWarning("a", "b"))
    warnings.warn("syntax-ish", SyntaxWarning)
    for w in seen:
        print(w.category.__name__, "|", w.message, "|", w.lineno, w.filename.rsplit("/", 1)[-1], type(w.message).__name__)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("default")
    for _ in range(3):
        careless()
    for n in range(2):
        warnings.warn(f"number {n}")
    print("default, by place and text:", [str(w.message) for w in seen])
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("once")
    careless(1)
    careless(2)
    careless(2)
    print("once:", [str(w.message) for w in seen])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        careless()
    except UserWarning as e:
        print("raised", repr(e), isinstance(e, Warning))
    warnings.filterwarnings("ignore", message="old.*", category=DeprecationWarning)
    print(old_name("ignored"))
    try:
        warnings.warn("other deprecation", DeprecationWarning)
    except DeprecationWarning as e:
        print("raised", e)
with warnings.catch_warnings(action="ignore", category=UserWarning):
    careless()
    print("quiet")
for arguments in (("text", int), (5,), ("text", "UserWarning"), ("text", None)):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            warnings.warn(*arguments)
            print(arguments, [(w.category.__name__, str(w.message)) for w in seen])
        except TypeError as e:
            print(arguments, e)
for action in ("sometimes", "error"):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(action)
            print(action, "is known")
    except (AssertionError, ValueError) as e:
        print(type(e).__name__, e)


@warnings.deprecated("use Better")
class Worse:
    pass


@warnings.deprecated("use better()", category=FutureWarning)
def worse():
    """Does it."""


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    Worse()
    worse()
    print([(w.category.__name__, str(w.message)) for w in seen], Worse.__deprecated__, worse.__deprecated__, worse.__doc__)
print(warnings.formatwarning("message", UserWarning, "file.py", 7, "the line"), end="")
print([c.__name__ for c in (DeprecationWarning, FutureWarning, ResourceWarning, BytesWarning) if issubclass(c, Warning)], issubclass(Warning, Exception))
careless()
careless(2)
old_name("last")
print("end")
