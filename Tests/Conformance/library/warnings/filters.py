# Which warnings are shown, raised or dropped.
import sys
import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print("shown:", category.__name__, message, lineno, sep=" | ")


warnings.showwarning = show
warnings.warn("plain")
warnings.warn("deprecated here", DeprecationWarning)
warnings.warn("pending", PendingDeprecationWarning)
warnings.warn("resource", ResourceWarning)
warnings.warn(RuntimeWarning("an instance"))
for i in range(3):
    warnings.warn("in a loop")
    warnings.warn(f"number {i}", FutureWarning)


def old():
    warnings.warn("old() is deprecated", DeprecationWarning, stacklevel=2)


old()
old()
warnings.simplefilter("always")
for i in range(2):
    warnings.warn("always")
warnings.simplefilter("ignore")
warnings.warn("never")
warnings.simplefilter("once")
for i in range(2):
    warnings.warn("once only")
warnings.warn("once only")
warnings.simplefilter("module")
warnings.warn("per module")
warnings.warn("per module")
warnings.resetwarnings()
warnings.warn("default again", DeprecationWarning)
warnings.filterwarnings("ignore", message="skip.*")
warnings.filterwarnings("error", category=BytesWarning)
warnings.filterwarnings("ignore", category=UserWarning, module="elsewhere")
warnings.warn("skip this")
warnings.warn("not this")
try:
    warnings.warn("raised", BytesWarning)
except BytesWarning as e:
    print("raised:", repr(e))
print(len(warnings.filters), warnings.filters[0][0], warnings.filters[0][2])
for bad in (lambda: warnings.simplefilter("loud"), lambda: warnings.warn("x", int), lambda: warnings.warn("x", "y"),
            lambda: warnings.filterwarnings("ignore", category=int), lambda: warnings.simplefilter("error", lineno=-1)):
    try:
        bad()
    except (ValueError, TypeError, AssertionError) as e:
        print(type(e).__name__, e)


class OwnWarning(UserWarning):
    pass


warnings.warn("mine", OwnWarning)
warnings.warn_explicit("explicit", UserWarning, "somewhere.py", 42)
print(warnings.formatwarning("text", UserWarning, "f.py", 3, "the line"), end="")
