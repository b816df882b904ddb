# sys.exit with a text prints it on stderr and ends with status 1.
import sys


def check(values):
    for v in values:
        if v < 0:
            sys.exit(f"error: {v} is negative")
        print("good", v)


print("checking")
sys.stderr.write("to stderr\n")
check([3, 0, -2, 5])
print("never")
