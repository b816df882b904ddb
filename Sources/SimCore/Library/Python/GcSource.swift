// `gc`: references are counted, so that there is nothing to collect; lists of all objects are refused.

let gcSource = ##"""
DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL, DEBUG_LEAK = 1, 2, 4, 32, 38
callbacks = []
garbage = []
_state = {"on": True, "debug": 0, "threshold": (2000, 10, 10)}


def collect(generation=2):
    # Objects are released when their last reference goes; cycles are left to the end of the run.
    if not 0 <= generation <= 2:
        raise ValueError("invalid generation")
    return 0


def enable():
    _state["on"] = True


def disable():
    _state["on"] = False


def isenabled():
    return _state["on"]


def get_threshold():
    return _state["threshold"]


def set_threshold(threshold0, threshold1=10, threshold2=0):
    _state["threshold"] = (threshold0, threshold1, threshold2)


def get_count():
    return (0, 0, 0)


def get_debug():
    return _state["debug"]


def set_debug(flags):
    _state["debug"] = flags


def get_stats():
    return [{"collections": 0, "collected": 0, "uncollectable": 0} for _ in range(3)]


def freeze():
    pass


def unfreeze():
    pass


def get_freeze_count():
    return 0


def is_tracked(obj):
    return not isinstance(obj, (int, float, str, bytes, bool, complex, type(None)))


def is_finalized(obj):
    return False


def _refused(name):
    def function(*args, **kwargs):
        raise NotImplementedError("gc.%s() is not simulated: nothing keeps a list of all objects" % name)
    function.__name__ = name
    return function


get_objects = _refused("get_objects")
get_referrers = _refused("get_referrers")
get_referents = _refused("get_referents")
"""##
