# Signals have names and handlers.
import signal

print(signal.SIGINT, repr(signal.SIGTERM), signal.Signals(9).name, signal.Signals["SIGHUP"].value, int(signal.SIGUSR1))
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.getsignal(signal.SIGTERM))
print(repr(signal.SIG_IGN), signal.SIG_DFL, signal.strsignal(2), signal.SIGINT == 2)


def handler(number, frame):
    print("got", signal.Signals(number).name, number, frame is not None)


print(signal.signal(signal.SIGUSR1, handler))
print(signal.getsignal(signal.SIGUSR1) is handler)
signal.raise_signal(signal.SIGUSR1)
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is handler)
signal.raise_signal(signal.SIGUSR1)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as e:
    print("interrupted", repr(e))
for bad in (lambda: signal.signal(999, handler), lambda: signal.signal(signal.SIGTERM, "x"), lambda: signal.signal(signal.SIGKILL, handler),
            lambda: signal.Signals(1000)):
    try:
        bad()
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, e)
print([s.name for s in signal.Signals if s < 10])
