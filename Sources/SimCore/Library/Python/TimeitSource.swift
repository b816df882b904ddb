// `timeit` on the virtual clock: computing takes no time, only sleeping does.

let timeitSource = ##"""
import time
import _simul

__all__ = ["Timer", "timeit", "repeat", "default_timer"]
default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5
# Computing takes no virtual time: more runs than this would only cost real time.
_most = 1000


def _callable(code, globals):
    if callable(code):
        return code
    if not isinstance(code, str):
        raise ValueError("stmt is neither a string nor callable")
    space = globals if globals is not None else {}

    def run():
        _simul.execute(code, space, "<timeit-src>")
    return run


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        space = {} if globals is None else globals
        if not callable(setup) and not isinstance(setup, str):
            raise ValueError("setup is neither a string nor callable")
        self._stmt, self._setup = _callable(stmt, space), _callable(setup, space)

    def timeit(self, number=default_number):
        self._setup()
        start = self.timer()
        once = self._stmt
        done = 0
        for done in range(1, number + 1):
            once()
            if done == _most and self.timer() == start:
                break
        return self.timer() - start

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        return 1, self.timeit(1)

    def print_exc(self, file=None):
        import traceback
        traceback.print_exc(file=file)


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
"""##
