# The few names of `test.support` that the asyncio tests use.  Nothing here touches the system: there are no sockets,
# no processes and no threads to clean up under Simul, and time is virtual, so that long timeouts cost nothing.

import gc
import unittest

SHORT_TIMEOUT = 30.0
LONG_TIMEOUT = 300.0


def requires_working_socket(*, module=False):
    return None if module else lambda item: item


def requires_subprocess():
    return unittest.skip("starts another program")


def cpython_only(test):
    return test


refcount_test = cpython_only


def get_attribute(thing, name):
    if not hasattr(thing, name):
        raise unittest.SkipTest(f"{thing!r} has no {name!r}")
    return getattr(thing, name)


def gc_collect():
    gc.collect()


def reap_children():
    pass
