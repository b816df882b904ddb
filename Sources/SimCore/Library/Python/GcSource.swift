// `gc`: circles are found where the program asks for it (`CircleSearch`), never by themselves; lists of all objects are refused.

let gcSource = ##"""
import _simul

DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL, DEBUG_LEAK = 1, 2, 4, 32, 38
callbacks = []
garbage = []
_state = {"on": True, "debug": 0, "threshold": (2000, 10, 10), "frozen": 0, "collecting": False}


_stats = [{"collections": 0, "collected": 0, "uncollectable": 0} for _ in range(3)]
_simul.log_instances()


def collect(generation=2):
    if not 0 <= generation <= 2:
        raise ValueError("invalid generation")
    # A collection that a finaliser or a callback asks for is none.
    if _state["collecting"]:
        return 0
    _state["collecting"] = True
    try:
        info = {"generation": generation, "collected": 0, "uncollectable": 0}
        for callback in list(callbacks):
            callback("start", info)
        n = _simul.collect_circles()
        _stats[generation]["collections"] += 1
        _stats[generation]["collected"] += n
        for callback in list(callbacks):
            callback("stop", {**info, "collected": n})
    finally:
        _state["collecting"] = False
    return n


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
    return [dict(s) for s in _stats]


def freeze():
    # As many as CPython has when it has started: what counts is that it is not zero.
    _state["frozen"] = _state["frozen"] or 9000


def unfreeze():
    _state["frozen"] = 0


def get_freeze_count():
    return _state["frozen"]


def is_tracked(obj):
    if type(obj) is dict:
        return any(is_tracked(x) for pair in obj.items() for x in pair)
    if type(obj) is tuple:
        return any(is_tracked(x) for x in obj)
    return not isinstance(obj, (int, float, str, bytes, bytearray, range, complex, type(None)))


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
