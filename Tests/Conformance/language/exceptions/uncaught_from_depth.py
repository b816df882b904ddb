# An uncaught exception that went through several functions, a cleanup and a generator: exit status 1.
class Refused(Exception):
    """Carries a reason."""

    def __init__(self, reason, code):
        super().__init__(reason, code)
        self.reason = reason

    def __str__(self):
        return f"refused because {self.reason}"


def numbers():
    try:
        yield 1
        yield 2
        raise Refused("there is no third number", 3)
    finally:
        print("generator cleans up")


def consume():
    total = 0
    for n in numbers():
        total += n
        print("total", total)
    return total


def outer():
    try:
        return consume()
    except Refused as e:
        e.add_note("seen in outer")
        e.add_note("twice")
        raise
    finally:
        print("outer cleans up")


print("before")
outer()
print("never")
