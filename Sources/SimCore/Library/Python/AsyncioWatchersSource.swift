// `asyncio._watchers`: the child watchers, deprecated classes that programs import and seldom use.
//
// They watch nothing, since a simulated program starts no others.

let asyncioWatchersSource = ##"""
import warnings


class AbstractChildWatcher:
    """What a watcher of other processes has to offer."""

    def __init_subclass__(cls):
        if not cls.__module__.startswith("asyncio."):
            warnings._deprecated(
                "AbstractChildWatcher", "{name!r} is deprecated as of Python 3.12 and will be removed in Python {remove}.",
                remove=(3, 14))

    def add_child_handler(self, pid, callback, *args):
        raise NotImplementedError()

    def remove_child_handler(self, pid):
        raise NotImplementedError()

    def attach_loop(self, loop):
        raise NotImplementedError()

    def close(self):
        raise NotImplementedError()

    def is_active(self):
        raise NotImplementedError()

    def __enter__(self):
        raise NotImplementedError()

    def __exit__(self, a, b, c):
        raise NotImplementedError()


AbstractChildWatcher.__module__ = "asyncio.unix_events"


class _Idle(AbstractChildWatcher):
    __module__ = "asyncio.unix_events"

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        pass

    def is_active(self):
        return True

    def close(self):
        pass

    def attach_loop(self, loop):
        pass

    def remove_child_handler(self, pid):
        return False


def _make(name):
    return type(name, (_Idle,), {"__module__": "asyncio.unix_events", "__qualname__": name})


SafeChildWatcher, FastChildWatcher, PidfdChildWatcher, MultiLoopChildWatcher, ThreadedChildWatcher = map(
    _make, ("SafeChildWatcher", "FastChildWatcher", "PidfdChildWatcher", "MultiLoopChildWatcher", "ThreadedChildWatcher"))


# The methods of the usual policy.

def get_child_watcher(policy):
    if getattr(policy, "_watcher", None) is None:
        policy._watcher = PidfdChildWatcher()
    warnings._deprecated(
        "get_child_watcher", "{name!r} is deprecated as of Python 3.12 and will be removed in Python {remove}.", remove=(3, 14))
    return policy._watcher


def set_child_watcher(policy, watcher):
    assert watcher is None or isinstance(watcher, AbstractChildWatcher)
    if (old := getattr(policy, "_watcher", None)) is not None:
        old.close()
    policy._watcher = watcher
    warnings._deprecated(
        "set_child_watcher", "{name!r} is deprecated as of Python 3.12 and will be removed in Python {remove}.", remove=(3, 14))
"""##
