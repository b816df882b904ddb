"""What happens to an exception that ends a thread."""
import threading


def fail(kind):
    raise kind("in a thread")


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.thread.name, args.exc_traceback is not None)


threading.excepthook = hook
for kind in (ValueError, KeyError, ZeroDivisionError):
    t = threading.Thread(target=fail, args=(kind,), name=f"t-{kind.__name__}")
    t.start()
    t.join()
    print(t.is_alive())
threading.excepthook = threading.__excepthook__


def leave():
    raise SystemExit(3)


t = threading.Thread(target=leave)
t.start()
t.join()
print("the program goes on")
