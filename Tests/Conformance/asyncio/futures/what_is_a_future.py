"""`isfuture` goes by a mark of the class; a future that was never initialised refuses what needs a loop."""
import asyncio
from asyncio import futures
from unittest import mock


class Marked:
    _asyncio_future_blocking = None

    def __init__(self):
        self._asyncio_future_blocking = False


class OnlyOnTheObject:
    def __init__(self):
        self._asyncio_future_blocking = False


class Disguised:
    _asyncio_future_blocking = True

    @property
    def __class__(self):
        return asyncio.Future


def attempt(name, *args):
    future = asyncio.Future.__new__(asyncio.Future)
    try:
        print(name, getattr(future, name)(*args))
    except Exception as e:
        print(name, type(e).__name__, e)


async def main():
    loop = asyncio.get_running_loop()
    for thing in (loop.create_future(), Marked, Marked(), OnlyOnTheObject(), Disguised(), mock.Mock(asyncio.Future), mock.Mock(), 3):
        print(asyncio.isfuture(thing), end=" ")
    print()
    for name, *args in (
        ("result",), ("exception",), ("set_result", 1), ("set_exception", ValueError), ("cancel",), ("add_done_callback", print),
        ("remove_done_callback", print), ("get_loop",), ("done",), ("cancelled",),
    ):
        attempt(name, *args)
    one, two = loop.create_future(), loop.create_future()
    one.set_result("handed on")
    futures._copy_future_state(one, two)
    futures._set_result_unless_cancelled(loop.create_future(), 1)
    print(two.result(), futures._get_loop(two) is loop)
    three, four = loop.create_future(), loop.create_future()
    futures._chain_future(three, four)
    four.cancel()
    await asyncio.sleep(0)
    print(three.cancelled())


asyncio.run(main())
